import { useState } from 'react'
import { View } from '@tarojs/components'
import { spokenCertificate, type Certificate } from '@domain/facilities/certificates'
import { spokenDay } from '@domain/kernel/time'
import { Card } from '../../../components/card'
import { Row } from '../../../components/row'
import { TextButton } from '../../../components/text-button'
import type { FieldsProps } from './about-fields'
import { CertificateSheet } from './certificate-sheet'

const MOST = 60
/** More are shown when they are asked for: a page holds only so much. */
const SHOWN = 10

/** Certificates of those who work there. */
export function StaffFields({ written: { certificates }, onChange }: FieldsProps) {
  const [place, setPlace] = useState<number>()
  const [all, setAll] = useState(false)
  const keep = (kept: Certificate | undefined) => {
    const at = place ?? certificates.length
    const next = [...certificates]
    next.splice(at, 1, ...(kept ? [kept] : []))
    onChange({ certificates: next })
    setPlace(undefined)
  }
  const shown = all ? certificates : certificates.slice(0, SHOWN)
  return (
    <Card title="从业人员证件">
      {certificates.length === 0 && (
        <View className="quiet">供管水人员、卫生技术人员等的健康证、执业证</View>
      )}
      {shown.map((each, at) => (
        <Row
          key={`${at} ${each.number}`}
          title={spokenCertificate(each)}
          under={`${each.number || '没有证号'} · ${each.expiresOn ? `到 ${spokenDay(each.expiresOn)}` : '没写有效期'}`}
          onTap={() => setPlace(at)}
        />
      ))}
      <View className="registry__ways">
        {shown.length < certificates.length && (
          <TextButton word={`看全部 ${certificates.length} 个`} onTap={() => setAll(true)} />
        )}
        {certificates.length < MOST && (
          <TextButton word="加一个人的证件" onTap={() => setPlace(certificates.length)} />
        )}
      </View>
      <CertificateSheet
        open={place !== undefined}
        certificate={certificates[place ?? certificates.length]}
        onKeep={keep}
        onClose={() => setPlace(undefined)}
      />
    </Card>
  )
}
