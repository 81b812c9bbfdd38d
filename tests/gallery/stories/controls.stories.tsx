import { Copy, MoreHorizontal, Send, Settings, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { Badge } from '../../../components/ui/Badge';
import { Button } from '../../../components/ui/Button';
import { Checkbox } from '../../../components/ui/Checkbox';
import { Chip } from '../../../components/ui/Chip';
import { DateField } from '../../../components/ui/DateField';
import { Field } from '../../../components/ui/Field';
import { IconButton } from '../../../components/ui/IconButton';
import { KeyHint } from '../../../components/ui/KeyHint';
import { Link } from '../../../components/ui/Link';
import { Meter } from '../../../components/ui/Meter';
import { RadioGroup } from '../../../components/ui/RadioGroup';
import { SegmentedControl } from '../../../components/ui/SegmentedControl';
import { Select } from '../../../components/ui/Select';
import { SentenceField } from '../../../components/ui/SentenceField';
import { Switch } from '../../../components/ui/Switch';
import { Tag } from '../../../components/ui/Tag';
import type { Story } from '../story';
import styles from './row.module.css';

const nothing = () => {};

function Buttons() {
  return (
    <div className={styles.stack}>
      <div className={styles.row}>
        <Button variant="primary">Save Priya Raman</Button>
        <Button>Draft</Button>
        <Button variant="quiet">Another version</Button>
        <Button variant="danger">Forget</Button>
      </div>
      <div className={styles.row}>
        <Button variant="primary" icon={<Copy />}>
          Copy
        </Button>
        <Button icon={<Send />}>I sent it</Button>
        <Button variant="danger" icon={<Trash2 />}>
          Remove
        </Button>
      </div>
      <div className={styles.row}>
        <Button size="small" variant="primary">
          Draft
        </Button>
        <Button size="small">Done</Button>
        <Button size="small" variant="quiet">
          Snooze
        </Button>
      </div>
      <div className={styles.row}>
        <Button variant="primary" busy>
          Saving
        </Button>
        <Button busy>Reading</Button>
        <Button disabled>Draft</Button>
      </div>
      <Button variant="primary" wide>
        Save Maximiliana Alexandra Freifrau von Hohenstein-Wartenberg zu Lichtenfels
      </Button>
      <div className={styles.row}>
        <IconButton label="Settings" icon={<Settings />} />
        <IconButton label="More" icon={<MoreHorizontal />} variant="outlined" />
        <IconButton label="More" icon={<MoreHorizontal />} size="small" />
        <IconButton label="Remove" icon={<Trash2 />} disabled />
        <span>
          Save with <KeyHint keys={['Alt', 'Shift', 'S']} />
        </span>
      </div>
      <p>
        LinkedIn says so in its{' '}
        <Link href="https://www.linkedin.com/legal/user-agreement" newTabLabel="opens in a new tab">
          user agreement
        </Link>
        , or write to <Link href="mailto:help@kith.example">help@kith.example</Link>.
      </p>
    </div>
  );
}

function Fields() {
  const [text, setText] = useState('Ada');
  return (
    <div className={styles.stack}>
      <Field label="Name" value={text} onChange={setText} />
      <Field
        label="Target role"
        hint="The job you would like next, in your own words."
        placeholder="Data analyst in renewable energy"
        value=""
        onChange={nothing}
      />
      <Field
        label="Email"
        type="email"
        value="ada@"
        onChange={nothing}
        error="This address has nothing after the @."
      />
      <Field label="Name" value="ليلى الحداد" onChange={nothing} required />
      <Field
        label="Note"
        multiline
        value={
          'Met at the open day in Malmö.\nShe offered to look at my portfolio after the summer, and knows somebody at the port authority.'
        }
        onChange={nothing}
      />
      <Field label="Company" value="Nordlys Energi" onChange={nothing} disabled />
      <DateField label="Snooze until" value="2026-12-03" onChange={nothing} />
      <DateField
        label="Remind me on"
        value="2026-11-01"
        onChange={nothing}
        error="That day has passed. Choose one from today on."
      />
      <Select
        label="Message kind"
        value="informational"
        onChange={nothing}
        options={[
          { value: 'informational', label: 'Ask for a conversation', group: 'To begin' },
          { value: 'note', label: 'Invitation note', group: 'To begin' },
          { value: 'thanks', label: 'Thank-you', group: 'Afterwards' },
        ]}
      />
    </div>
  );
}

function MessageField() {
  const [text, setText] = useState(
    'Hello Priya,\n\nyour talk on grid forecasts made me look at my own data differently. I was a nurse for eight years and now study data engineering in Malmö. May I ask you two questions about your first year in the field?\n\nBest wishes\nJonna',
  );
  return (
    <Field
      label="Message to Priya Raman"
      multiline
      rows={6}
      value={text}
      onChange={setText}
      after={
        <Meter
          label="Length of the note"
          used={text.length}
          limit={300}
          text={`${text.length} of 300`}
          nearText="Nearly full."
          overText={`${text.length - 300} too many`}
        />
      }
    />
  );
}

function Sentences() {
  const [was, setWas] = useState('a nurse on a cardiology ward in Lyon for eight years');
  const [now, setNow] = useState('');
  return (
    <div className={styles.stack}>
      <SentenceField
        beginning="I was"
        value={was}
        onChange={setWas}
        previewLabel="In a message"
        preview={`“I was ${was}, and now study data engineering.”`}
      />
      <SentenceField
        beginning="Now I"
        value={now}
        onChange={setNow}
        placeholder="study data engineering in the evenings"
        previewLabel="In a message"
        preview="Your words will stand here."
      />
      <SentenceField
        beginning="I would like to learn"
        value="how people get their first job in the field without a degree"
        onChange={nothing}
        hint="A question you really have."
      />
      <SentenceField
        beginning="I can help with"
        value="."
        onChange={nothing}
        error="One more word, please: what could you do for somebody?"
      />
    </div>
  );
}

function Choices() {
  const [on, setOn] = useState(true);
  const [channel, setChannel] = useState<'note' | 'message' | 'inmail' | 'email'>('note');
  const [tie, setTie] = useState<'close' | 'weak' | 'dormant' | 'stranger'>('weak');
  return (
    <div className={styles.stack}>
      <Checkbox label="Move due dates off weekends" checked={on} onChange={setOn} />
      <Checkbox
        label="I have read this"
        hint="LinkedIn's user agreement does not allow extensions that copy profiles."
        checked={false}
        onChange={nothing}
      />
      <Checkbox label="Not available here" checked disabled onChange={nothing} />
      <Switch
        label="Mention Lund University"
        hint="Both of you studied there; 3 of your 214 contacts did."
        checked={on}
        onChange={setOn}
      />
      <Switch label="Mention her talk on grid forecasts" checked={false} onChange={nothing} />
      <Switch label="Not available" checked={false} disabled onChange={nothing} />
      <SegmentedControl
        label="Channel"
        value={channel}
        onChange={setChannel}
        options={[
          { value: 'note', label: 'Note' },
          { value: 'message', label: 'Message' },
          { value: 'inmail', label: 'InMail' },
          { value: 'email', label: 'Email' },
        ]}
      />
      <RadioGroup
        label="How close are you?"
        hint="Kith suggests “know each other a little”, because you last wrote in March."
        value={tie}
        onChange={setTie}
        options={[
          { value: 'close', label: 'Close' },
          { value: 'weak', label: 'Know each other a little' },
          {
            value: 'dormant',
            label: 'Used to know each other',
            hint: 'Nothing said for three years or more.',
          },
          { value: 'stranger', label: 'Strangers' },
        ]}
      />
    </div>
  );
}

function SmallThings() {
  const [due, setDue] = useState(true);
  return (
    <div className={styles.stack}>
      <div className={styles.row}>
        <Chip pressed={due} onChange={setDue}>
          Due
        </Chip>
        <Chip pressed={false} onChange={nothing}>
          Waiting for a reply
        </Chip>
        <Chip pressed={false} onChange={nothing}>
          Never thanked
        </Chip>
        <Chip pressed onChange={nothing}>
          Changed jobs
        </Chip>
      </div>
      <div className={styles.row}>
        <Tag>Climate</Tag>
        <Tag onRemove={nothing} removeLabel="Remove tag Lund">
          Lund
        </Tag>
        <Tag onRemove={nothing} removeLabel="Remove tag أصدقاء">
          أصدقاء
        </Tag>
      </div>
      <div className={styles.row}>
        <Badge>12</Badge>
        <Badge tone="accent">2nd</Badge>
        <Badge tone="warm" label="3 due">
          3
        </Badge>
        <Badge tone="success">Replied</Badge>
        <Badge tone="warning">Nearly full</Badge>
        <Badge tone="problem">Overdue</Badge>
      </div>
      {[120, 280, 312].map((used) => (
        <div key={used}>
          <Meter
            label="Length of the note"
            used={used}
            limit={300}
            text={`${used} of 300`}
            nearText="Nearly full."
            overText={`${used - 300} too many`}
          />
        </div>
      ))}
    </div>
  );
}

export const stories: Story[] = [
  { name: 'buttons', Show: Buttons },
  { name: 'fields', Show: Fields },
  { name: 'field-message', Show: MessageField },
  { name: 'sentences', Show: Sentences },
  { name: 'choices', Show: Choices },
  { name: 'small-things', Show: SmallThings },
];
