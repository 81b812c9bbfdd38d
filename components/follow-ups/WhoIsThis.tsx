import { t } from '../../utils/words/translate';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';

interface WhoIsThisProps {
  people: { contactId: string; name: string; headline: string | null }[];
  onYes: (contactId: string) => void;
  onNo: () => void;
}

/** A conversation under an address that is not known yet: the user says whose it is, a name alone decides nothing. */
export function WhoIsThis({ people, onYes, onNo }: WhoIsThisProps) {
  const [first, ...others] = people;
  if (!first) return null;
  const isOne = others.length === 0;
  return (
    <Notice
      tone="info"
      title={t(isOne ? 'today.thread.who' : 'today.thread.whoOf', { name: first.name })}
      actions={
        <>
          {people.map(({ contactId, name, headline }) => (
            <Button
              key={contactId}
              size="small"
              variant={isOne ? 'primary' : 'secondary'}
              onClick={() => onYes(contactId)}
            >
              {isOne || !headline
                ? t('today.thread.yes', { name })
                : t('today.thread.yesWith', { headline })}
            </Button>
          ))}
          <Button size="small" variant="quiet" onClick={onNo}>
            {t('today.thread.no')}
          </Button>
        </>
      }
    >
      {first.headline && isOne ? <p dir="auto">{first.headline}</p> : null}
      <p>{t('today.thread.why')}</p>
    </Notice>
  );
}
