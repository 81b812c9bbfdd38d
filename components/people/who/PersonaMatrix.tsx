import { ArrowLeft, Download } from 'lucide-react';
import { saveFile } from '../../../utils/browser/save-file';
import type { Tie } from '../../../utils/model/contact';
import { TIES } from '../../../utils/model/contact';
import { personaMatrix } from '../../../utils/store/persona-matrix';
import { matrixCsv } from '../../../utils/transfer/matrix-csv';
import { formatNumber } from '../../../utils/words/format-number';
import { t } from '../../../utils/words/translate';
import { PersonasPart } from '../../story/PersonasPart';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { Section } from '../../ui/Section';
import { PeopleProgress } from '../list/PeopleProgress';
import type { PeopleState } from '../list/people-book';
import { usePersonas } from '../list/use-personas';
import styles from './Who.module.css';

interface PersonaMatrixProps {
  state: PeopleState;
  /** Shows the people behind a figure. */
  onShow: (personaId: string, tie: Tie | null) => void;
  onBack: () => void;
}

/** Whom the user knows in each persona, and how well; and where there is nobody. */
export function PersonaMatrix({ state, onShow, onBack }: PersonaMatrixProps) {
  const { personas } = usePersonas();
  const lines = personaMatrix(state.rows, personas);
  return (
    <Section
      title={t('people.matrix')}
      landmark
      className={styles.view}
      intro={t('people.matrix.intro')}
      aside={
        <Button size="small" variant="quiet" icon={<ArrowLeft />} onClick={onBack}>
          {t('people.twice.back')}
        </Button>
      }
    >
      {personas.length === 0 ? (
        <EmptyState title={t('people.matrix.none.title')} level={3}>
          <p>{t('people.matrix.none.text')}</p>
        </EmptyState>
      ) : (
        <>
          <PeopleProgress state={state} />
          <div className={styles.scroll}>
            <table className={styles.matrix}>
              <thead>
                <tr>
                  <th scope="col">{t('people.who.persona')}</th>
                  {TIES.map((tie) => (
                    <th key={tie} scope="col">
                      {t(`panel.tie.${tie}`)}
                    </th>
                  ))}
                  <th scope="col">{t('people.matrix.all')}</th>
                </tr>
              </thead>
              <tbody>
                {lines.map(({ persona, byTie, all }) => (
                  <tr key={persona.id}>
                    <th scope="row">{persona.name}</th>
                    {TIES.map((tie) => (
                      <td key={tie}>
                        <Figure
                          count={byTie[tie]}
                          label={t('people.matrix.cell', {
                            count: byTie[tie],
                            persona: persona.name,
                            tie: t(`panel.tie.${tie}`),
                          })}
                          onShow={() => onShow(persona.id, tie)}
                        />
                      </td>
                    ))}
                    <td>
                      {all === 0 ? (
                        <span className={styles.none}>{t('people.matrix.nobody')}</span>
                      ) : (
                        <Figure
                          count={all}
                          label={t('people.matrix.row', { count: all, persona: persona.name })}
                          onShow={() => onShow(persona.id, null)}
                        />
                      )}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          <Button
            icon={<Download />}
            disabled={!state.isCurrent}
            onClick={() =>
              saveFile('kith-personas.csv', matrixCsv(state.rows, personas), 'text/csv')
            }
          >
            {t('people.matrix.export')}
          </Button>
        </>
      )}
      <PersonasPart />
    </Section>
  );
}

function Figure({ count, label, onShow }: { count: number; label: string; onShow: () => void }) {
  if (count === 0) return <span className={styles.none}>–</span>;
  return (
    <Button size="small" variant="quiet" aria-label={label} onClick={onShow}>
      {formatNumber(count)}
    </Button>
  );
}
