import { useState } from 'react'
import { View } from '@tarojs/components'
import { spokenCertificate } from '@domain/facilities/certificates'
import { Card } from '../../../components/card'
import { TextButton } from '../../../components/text-button'
import type { FieldsProps } from './about-fields'
import { CertificateSheet } from './certificate-sheet'
import { PaperRow } from './paper-row'
import { usePapers } from './use-papers'

const MOST = 60
/** More are shown when they are asked for: a page holds only so much. */
const SHOWN = 10

/** Certificates of those who work there. */
export function StaffFields({ written: { certificates }, onChange }: FieldsProps) {
  const { open, add, sheet } = usePapers(certificates, (next) => onChange({ certificates: next }))
  const [all, setAll] = useState(false)
  const shown = all ? certificates : certificates.slice(0, SHOWN)
  return (
    <Card title="从业人员证件">
      {certificates.length === 0 && (
        <View className="quiet">供管水人员、卫生技术人员等的健康证、执业证</View>
      )}
      {shown.map((each, at) => (
        <PaperRow
          key={`${at} ${each.number}`}
          name={spokenCertificate(each)}
          paper={each}
          onTap={() => open(at)}
        />
      ))}
      <View className="registry__ways">
        {shown.length < certificates.length && (
          <TextButton word={`看全部 ${certificates.length} 个`} onTap={() => setAll(true)} />
        )}
        {certificates.length < MOST && <TextButton word="加一个人的证件" onTap={add} />}
      </View>
      <CertificateSheet {...sheet} />
    </Card>
  )
}
