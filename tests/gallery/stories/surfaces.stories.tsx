import {
  BookOpen,
  CalendarDays,
  ExternalLink,
  Mail,
  MessageSquare,
  MoreHorizontal,
  PenLine,
  Sprout,
  Sun,
  Trash2,
  UserRound,
  Users,
} from 'lucide-react';
import { useEffect, useState } from 'react';
import { Avatar } from '../../../components/ui/Avatar';
import { Button } from '../../../components/ui/Button';
import { Card } from '../../../components/ui/Card';
import { ConfirmDialog } from '../../../components/ui/ConfirmDialog';
import { Dialog } from '../../../components/ui/Dialog';
import { Disclosure } from '../../../components/ui/Disclosure';
import type { DrawingName } from '../../../components/ui/Drawing';
import { Drawing } from '../../../components/ui/Drawing';
import { EmptyState } from '../../../components/ui/EmptyState';
import { Field } from '../../../components/ui/Field';
import { IconButton } from '../../../components/ui/IconButton';
import { List } from '../../../components/ui/List';
import { Menu } from '../../../components/ui/Menu';
import { Notice } from '../../../components/ui/Notice';
import { Popover } from '../../../components/ui/Popover';
import { ProgressBar } from '../../../components/ui/ProgressBar';
import { Section } from '../../../components/ui/Section';
import { Skeleton } from '../../../components/ui/Skeleton';
import { Tabs } from '../../../components/ui/Tabs';
import { Timeline } from '../../../components/ui/Timeline';
import { useToast } from '../../../components/ui/use-toast';
import { VirtualList } from '../../../components/ui/VirtualList';
import type { Story } from '../story';
import { people } from './people';
import styles from './row.module.css';

const nothing = () => {};

function Notices() {
  return (
    <div className={styles.stack}>
      <Notice>Experience has not loaded yet. Scroll down to it and Kith reads it too.</Notice>
      <Notice tone="success" title="Saved Priya Raman">
        Name, headline, 4 jobs and 2 schools were read. Skills were not on the page.
      </Notice>
      <Notice tone="warning" title="This page is still changing">
        It may show the person before. Wait a moment and try again.
      </Notice>
      <Notice
        tone="problem"
        title="Kith could not open its store"
        actions={
          <>
            <Button size="small">Try again</Button>
            <Button size="small" variant="quiet">
              What can I do?
            </Button>
          </>
        }
      >
        Nothing is lost: what you saved is still on this computer.
      </Notice>
    </div>
  );
}

function Sections() {
  return (
    <div className={styles.stack}>
      <Section
        title="Common ground"
        card
        landmark
        aside={<IconButton label="More" icon={<MoreHorizontal />} size="small" />}
      >
        <p>Lund University, both of you. Only 3 of your 214 contacts studied there.</p>
        <Disclosure summary="Where this comes from" aside="2">
          <p>Her education, read from her page on 12 November.</p>
          <p>Your story, what you wrote on 2 November.</p>
        </Disclosure>
        <Disclosure summary="What else could be said" defaultOpen>
          <p>You both moved from health care into data.</p>
        </Disclosure>
      </Section>
      <Card tone="accent">
        <p>Changed since March: was Analyst at Ørsted, now Lead at Vattenfall.</p>
      </Card>
      <Card tone="warm">
        <p>Said yes on Monday, waiting for your times.</p>
      </Card>
    </div>
  );
}

function EmptyStates() {
  return (
    <div className={styles.stack}>
      <EmptyState
        drawing="two-people"
        title="Nobody saved yet"
        action={<Button variant="primary">Bring my LinkedIn archive</Button>}
      >
        Open somebody's profile and save them, or start with the people you already know.
      </EmptyState>
      <EmptyState drawing="tea" title="Nothing is due today">
        The next one is Ada, on Thursday.
      </EmptyState>
    </div>
  );
}

const drawings: DrawingName[] = ['two-people', 'letter', 'tea', 'page', 'search', 'unplugged'];

function Drawings() {
  return (
    <div className={styles.row}>
      {drawings.map((name) => (
        <Drawing key={name} name={name} />
      ))}
    </div>
  );
}

function Waiting() {
  return (
    <div className={styles.stack}>
      <ProgressBar
        label="Reading your archive"
        value={0.31}
        text="432 of 1,400 people"
        onCancel={nothing}
        cancelLabel="Cancel"
      />
      <ProgressBar label="Looking for duplicates" value={null} />
      <Skeleton label="Loading" rows={3} />
      <Skeleton label="Loading people" shape="person" rows={3} />
    </div>
  );
}

function People() {
  return (
    <List
      label="People"
      items={people}
      keyOf={(person) => person.id}
      renderItem={(person) => (
        <button type="button" className={styles.rowButton}>
          <Avatar name={person.name} />
          <span>
            <bdi className={styles.name}>{person.name}</bdi>
            <br />
            <span className={styles.soft} dir="auto">
              {person.title || 'Title unknown'}
            </span>
          </span>
        </button>
      )}
    />
  );
}

function Avatars() {
  return (
    <div className={styles.stack}>
      <div className={styles.row}>
        {people.map((person) => (
          <Avatar key={person.id} name={person.name} />
        ))}
        <Avatar name="" />
      </div>
      <div className={styles.row}>
        {[
          'Ada Lind',
          'Bo Ek',
          'Chidi Obi',
          'Dana Roy',
          'Eli Moss',
          'Fay Orr',
          'Gus Hall',
          'Ines Paz',
        ].map((name) => (
          <Avatar key={name} name={name} size="large" />
        ))}
      </div>
      <div className={styles.row}>
        <Avatar name="Ada Lind" size="small" />
        <Avatar name="Дарья Ким" size="small" />
        <Avatar name="प्रिया रमन" size="small" />
      </div>
    </div>
  );
}

const many = Array.from({ length: 30_000 }, (_, index) => ({
  id: String(index),
  name: people[index % people.length]?.name ?? '',
  title: people[index % people.length]?.title ?? '',
}));

function ThirtyThousand() {
  return (
    <div className={styles.box}>
      <VirtualList
        label="People"
        items={many}
        keyOf={(person) => person.id}
        renderItem={(person, focus, index) => (
          <button type="button" className={styles.rowButton} {...focus}>
            <Avatar name={person.name} />
            <span>
              <bdi className={styles.name}>{person.name}</bdi> {index + 1}
              <br />
              <span className={styles.soft} dir="auto">
                {person.title}
              </span>
            </span>
          </button>
        )}
      />
    </div>
  );
}

function History() {
  return (
    <Timeline
      label="What happened with Priya"
      entries={[
        {
          id: '1',
          title: 'You sent an invitation note',
          when: '2 November',
          dateTime: '2026-11-02',
          icon: <Mail />,
          direction: 'out',
          children:
            'Hello Priya, your talk on grid forecasts made me look at my own data differently.',
        },
        {
          id: '2',
          title: 'Priya replied',
          when: '4 November',
          dateTime: '2026-11-04',
          icon: <MessageSquare />,
          direction: 'in',
          children: 'Happy to talk! Next week?',
        },
        {
          id: '3',
          title: 'You talked for 20 minutes',
          when: '12 November',
          dateTime: '2026-11-12',
          icon: <CalendarDays />,
          children: 'Takeaway: start with the port authority’s open data.',
          actions: (
            <Button size="small" variant="quiet">
              Thank her
            </Button>
          ),
        },
      ]}
    />
  );
}

function DialogOpen() {
  const [open, setOpen] = useState(true);
  return (
    <>
      <Button onClick={() => setOpen(true)}>Add a conversation</Button>
      <Dialog
        open={open}
        onOpenChange={setOpen}
        title="A conversation with Priya"
        description="When you talked, and the one thing you took away."
        closeLabel="Close"
        actions={
          <>
            <Button onClick={() => setOpen(false)}>Cancel</Button>
            <Button variant="primary">Save</Button>
          </>
        }
      >
        <Field label="Takeaway" multiline value="" onChange={nothing} />
      </Dialog>
    </>
  );
}

function ConfirmOpen() {
  const [open, setOpen] = useState(true);
  return (
    <>
      <Button onClick={() => setOpen(true)}>Forget Ada</Button>
      <ConfirmDialog
        open={open}
        onOpenChange={setOpen}
        title="Forget Ada Okonkwo-Lindqvist for good?"
        confirmLabel="Forget for good"
        cancelLabel="Keep her"
        onConfirm={nothing}
        danger
      >
        Her details, your notes and 14 messages go from this computer, from the trash and from the
        copies Kith keeps. This cannot be undone.
      </ConfirmDialog>
    </>
  );
}

function Floating() {
  return (
    <div className={styles.row}>
      <Menu
        align="start"
        trigger={<Button>Snooze</Button>}
        items={[
          { id: '1', label: 'Tomorrow', detail: 'Mon', onSelect: nothing },
          { id: '3', label: 'In three days', detail: 'Wed', onSelect: nothing },
          { id: '7', label: 'Next week', detail: '29 Nov', onSelect: nothing },
          { id: 'd', label: 'Choose a date', onSelect: nothing, icon: <CalendarDays /> },
          {
            id: 'o',
            label: 'Open profile',
            onSelect: nothing,
            icon: <ExternalLink />,
            disabled: true,
          },
          {
            id: 'x',
            label: 'Remove',
            onSelect: nothing,
            icon: <Trash2 />,
            danger: true,
            separated: true,
          },
        ]}
      />
      <Popover
        trigger={<Button variant="quiet">Lund University</Button>}
        label="Where this comes from"
      >
        <p>
          <strong>Her education</strong>
        </p>
        <p className={styles.soft}>Read from her page on 12 November 2026.</p>
        <Button size="small">Leave it out</Button>
      </Popover>
    </div>
  );
}

function ToastShown() {
  const toast = useToast();
  useEffect(() => {
    const removals = [
      toast({
        text: 'Moved Ada Okonkwo-Lindqvist to the trash.',
        actionLabel: 'Undo',
        onAction: nothing,
      }),
      toast({ text: 'Copied.' }),
      toast({ text: 'Could not write the backup: the folder is full.', tone: 'problem' }),
    ];
    return () => {
      for (const remove of removals) remove();
    };
  }, [toast]);
  return <p>What came of an action is said below, with a way back.</p>;
}

function SomeTabs() {
  const [tab, setTab] = useState<'story' | 'purpose' | 'personas'>('story');
  return (
    <Tabs
      label="Your story"
      value={tab}
      onChange={setTab}
      tabs={[
        { id: 'story', label: 'Story', content: <p>Five sentences.</p> },
        { id: 'purpose', label: 'Purpose', content: <p>Why now.</p> },
        {
          id: 'personas',
          label: 'Personas',
          count: 2,
          countLabel: '2 personas',
          content: <p>Two.</p>,
        },
      ]}
    />
  );
}

function PanelTabs() {
  const [tab, setTab] = useState<string>('person');
  const views = [
    ['person', 'This person', <UserRound key="icon" />, 0],
    ['draft', 'Draft', <PenLine key="icon" />, 0],
    ['today', 'Today', <Sun key="icon" />, 3],
    ['people', 'People', <Users key="icon" />, 0],
    ['story', 'Story', <BookOpen key="icon" />, 0],
    ['progress', 'Progress', <Sprout key="icon" />, 128],
  ] as const;
  return (
    <Tabs
      label="Views"
      value={tab}
      onChange={setTab}
      sticky
      tabs={views.map(([id, label, icon, count]) => ({
        id,
        label,
        icon,
        count,
        countLabel: `${count} due`,
        content: <EmptyState title={label} drawing="page" />,
      }))}
    />
  );
}

export const stories: Story[] = [
  { name: 'notices', Show: Notices },
  { name: 'sections', Show: Sections },
  { name: 'empty-states', Show: EmptyStates },
  { name: 'drawings', Show: Drawings },
  { name: 'waiting', Show: Waiting },
  { name: 'people', Show: People },
  { name: 'avatars', Show: Avatars },
  { name: 'thirty-thousand', Show: ThirtyThousand },
  { name: 'timeline', Show: History },
  { name: 'dialog', Show: DialogOpen },
  { name: 'dialog-confirm', Show: ConfirmOpen },
  { name: 'menu', Show: Floating, press: 'Snooze' },
  { name: 'popover', Show: Floating, press: 'Lund University' },
  { name: 'toasts', Show: ToastShown },
  { name: 'tabs', Show: SomeTabs },
  { name: 'tabs-of-the-panel', Show: PanelTabs, bare: true },
];
