import { ArrowLeft } from 'lucide-react';
import { useDeferredValue, useState } from 'react';
import type { HelpTarget } from '../../../utils/following-up/fits-target';
import { isNoTarget, NO_TARGET } from '../../../utils/following-up/fits-target';
import type { HelpOrder } from '../../../utils/following-up/who-might-help';
import { HELP_ORDERS } from '../../../utils/following-up/who-might-help';
import { currentPurpose } from '../../../utils/store/purposes';
import { t } from '../../../utils/words/translate';
import { useQuery } from '../../app/use-query';
import { Button } from '../../ui/Button';
import { Disclosure } from '../../ui/Disclosure';
import { EmptyState } from '../../ui/EmptyState';
import { List } from '../../ui/List';
import { Section } from '../../ui/Section';
import { SegmentedControl } from '../../ui/SegmentedControl';
import { Skeleton } from '../../ui/Skeleton';
import type { PeopleBook, PeopleState } from '../list/people-book';
import { usePersonas } from '../list/use-personas';
import { HelperCard } from './HelperCard';
import { TargetForm } from './TargetForm';
import { useFriendlyFirst, useWhoMight } from './use-who-might';
import styles from './Who.module.css';

interface WhoMightViewProps {
  book: PeopleBook;
  state: PeopleState;
  onPerson: (contactId: string) => void;
  onBack: () => void;
}

/** Who among the contacts can help with a persona or a target, each with the reasons; at first the easiest three. */
export function WhoMightView({ book, state, onPerson, onBack }: WhoMightViewProps) {
  const { personas } = usePersonas();
  const purpose = useQuery(async () => (await currentPurpose()) ?? null, []);
  const [typed, setTyped] = useState<HelpTarget | null>(null);
  const [order, setOrder] = useState<HelpOrder>('mixed');
  const target = typed ?? { ...NO_TARGET, role: purpose?.role ?? '', place: purpose?.place ?? '' };
  return (
    <Section
      title={t('people.who')}
      landmark
      className={styles.view}
      intro={t('people.who.intro')}
      aside={
        <Button size="small" variant="quiet" icon={<ArrowLeft />} onClick={onBack}>
          {t('people.twice.back')}
        </Button>
      }
    >
      <TargetForm target={target} personas={personas} onChange={setTyped} />
      {isNoTarget(target) ? (
        <FriendlyFirst book={book} state={state} onPerson={onPerson} />
      ) : (
        <>
          <SegmentedControl<HelpOrder>
            label={t('people.who.order')}
            value={order}
            options={HELP_ORDERS.map((value) => ({
              value,
              label: t(`people.who.order.${value}`),
            }))}
            onChange={setOrder}
          />
          <Helpers book={book} state={state} target={target} order={order} onPerson={onPerson} />
        </>
      )}
    </Section>
  );
}

interface HelpersProps {
  book: PeopleBook;
  state: PeopleState;
  target: HelpTarget;
  order: HelpOrder;
  onPerson: (contactId: string) => void;
}

/** As many as one looks through at once. */
const SHOWN = 20;

function Helpers({ book, state, target, order, onPerson }: HelpersProps) {
  const found = useWhoMight(book, state.indexed === null, useDeferredValue(target), order);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [count, setCount] = useState(SHOWN);
  if (!found) return <Skeleton label={t('people.who.looking')} shape="person" rows={3} />;
  const people = found.people.filter(({ contactId }) => !left.has(contactId));
  if (people.length + found.resting.length === 0) {
    return (
      <EmptyState title={t('people.who.nobody.title')} level={3}>
        <p>{t('people.who.nobody.text')}</p>
      </EmptyState>
    );
  }
  return (
    <>
      <p role="status" className={styles.soft}>
        {t('people.who.found', { count: people.length })}
      </p>
      <List
        label={t('people.who')}
        divided={false}
        items={people.slice(0, count)}
        keyOf={({ contactId }) => contactId}
        renderItem={(one) => (
          <HelperCard
            helper={one}
            onOpen={() => onPerson(one.contactId)}
            onLeave={() => setLeft(new Set([...left, one.contactId]))}
          />
        )}
      />
      {people.length > count && (
        <Button wide onClick={() => setCount(count + SHOWN)}>
          {t('people.who.more', { count: Math.min(SHOWN, people.length - count) })}
        </Button>
      )}
      {found.resting.length > 0 && (
        <Disclosure summary={t('people.who.resting', { count: found.resting.length })}>
          <List
            label={t('people.who.restingList')}
            divided={false}
            items={found.resting}
            keyOf={({ contactId }) => contactId}
            renderItem={(one) => (
              <HelperCard helper={one} rests={one.rests} onOpen={() => onPerson(one.contactId)} />
            )}
          />
        </Disclosure>
      )}
    </>
  );
}

function FriendlyFirst({
  book,
  state,
  onPerson,
}: Pick<HelpersProps, 'book' | 'state' | 'onPerson'>) {
  const isIndexed = state.indexed === null;
  const three = useFriendlyFirst(book, isIndexed);
  if (three === undefined || !isIndexed) {
    return <Skeleton label={t('people.who.looking')} shape="person" rows={3} />;
  }
  return (
    <Section title={t('people.who.friendly')} level={3} intro={t('people.who.friendly.intro')}>
      {three.length === 0 ? (
        <p className={styles.soft}>{t('people.who.friendly.none')}</p>
      ) : (
        <List
          label={t('people.who.friendly')}
          divided={false}
          items={three}
          keyOf={({ contactId }) => contactId}
          renderItem={(one) => <HelperCard helper={one} onOpen={() => onPerson(one.contactId)} />}
        />
      )}
    </Section>
  );
}
