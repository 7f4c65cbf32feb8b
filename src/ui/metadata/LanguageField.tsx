import { NativeSelect } from '@mantine/core';
import { type ReactNode, useMemo } from 'react';
import { languageName } from '../../i18n/language-name';
import { useTranslator } from '../../i18n/use-translator';

/** Languages the choice offers besides the one in use; any other comes in with a file. */
const OFFERED =
  'ar bg bn ca cs da de el en es et fa fi fr ga he hi hr hu hy id is it ja ka km ko lt lv mk ms nl no pl pt ro ru sk sl sr sv sw ta te th tl tr uk ur vi zh'.split(
    ' ',
  );

const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'ur', 'ps', 'yi', 'dv', 'ug']);

/** The choice of an article's language. Choosing one sets the direction it is written in, too. */
export function LanguageField(props: {
  readonly description?: ReactNode;
  readonly value: string;
  readonly onChange: (language: string, direction: 'ltr' | 'rtl') => void;
}) {
  const { t, language: interfaceLanguage } = useTranslator();
  const options = useMemo(() => {
    return [...new Set([...OFFERED, props.value])]
      .filter((tag) => tag !== 'und')
      .map((tag) => ({ value: tag, label: languageName(tag, interfaceLanguage) }))
      .sort((a, b) => a.label.localeCompare(b.label, interfaceLanguage));
  }, [interfaceLanguage, props.value]);
  return (
    <NativeSelect
      label={t('metadata.language')}
      description={props.description}
      value={props.value}
      data={[{ value: 'und', label: t('metadata.language-unknown') }, ...options]}
      onChange={(event) => {
        const tag = event.currentTarget.value;
        props.onChange(tag, RIGHT_TO_LEFT.has(tag.split('-')[0] ?? '') ? 'rtl' : 'ltr');
      }}
    />
  );
}
