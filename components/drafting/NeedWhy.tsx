import { useState } from 'react';
import { keepWhy } from '../../utils/store/purposes';
import { t } from '../../utils/words/translate';
import { Button } from '../ui/Button';
import { Field } from '../ui/Field';
import styles from './DraftDesk.module.css';

/** Asks once, in place, why the user networks now: no message to a stranger before there is a reason. */
export function NeedWhy() {
  const [why, setWhy] = useState('');
  return (
    <form
      className={styles.desk}
      onSubmit={(event) => {
        event.preventDefault();
        if (why.trim()) void keepWhy(why.trim());
      }}
    >
      <Field
        label={t('draft.needWhy')}
        hint={t('draft.needWhy.hint')}
        value={why}
        onChange={setWhy}
      />
      <Button type="submit" variant="primary" disabled={!why.trim()}>
        {t('draft.needWhy.save')}
      </Button>
    </form>
  );
}
