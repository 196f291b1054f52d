import { View } from '@tarojs/components'
import { spokenDay } from '@domain/kernel/time'
import type { ReleaseRow } from '@domain/releases/row'
import { Row } from './row'

type Said = Pick<ReleaseRow, 'about' | 'found' | 'foundOn' | 'words' | 'publisher'>

interface ReleasedProps {
  of: Said & { facilityName?: string }
  onTap?: () => void
}

/** A released result, as anybody reads it. */
export const Released = ({ of, onTap }: ReleasedProps) => (
  <Row
    title={of.facilityName ?? of.about}
    under={
      <>
        {of.facilityName && <View>{of.about}</View>}
        <View>
          {of.found}，{spokenDay(of.foundOn)}
        </View>
        <View>{of.words}</View>
        <View>{of.publisher}公布</View>
      </>
    }
    {...(onTap && { onTap })}
  />
)
