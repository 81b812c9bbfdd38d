import { t } from '../../utils/words/translate';
import { Field } from '../ui/Field';

/** The subject line, where the channel has one. */
export function DraftSubject(props: { subject: string; onChange: (subject: string) => void }) {
  return <Field label={t('draft.subject')} value={props.subject} onChange={props.onChange} />;
}
