/**
 * `npm run measure:checks [-- --held-out | --second … --fourteenth | --all] [--show]`: precision and recall of every check on the project's own corpus
 * (tests/checking/corpus). The corpus is split by a hash of the text: two thirds to tune on, one third held out.
 * `--held-out` measures the held-out third, `--all` both, `--second` … `--fourteenth`
 * the texts that were written after a round of tuning; `--show` lists every miss and false alarm.
 */
import { LATER_SETS, measureCorpus } from '../tests/checking/measure-corpus';

const args = process.argv.slice(2);
const part =
  (['held-out', 'all', ...LATER_SETS] as const).find((name) => args.includes(`--${name}`)) ??
  'tuning';
const report = measureCorpus(part);
const percent = (share: number) => `${(share * 100).toFixed(1)} %`;

console.log(`Corpus part: ${part}`);
console.log(`Clean texts: ${report.clean.total} (${report.clean.messages} messages)`);
console.log(
  `  with a block: ${report.clean.withBlock} = ${percent(report.clean.withBlock / report.clean.total)}`,
);
console.log(
  `  with a warning: ${report.clean.withWarning} = ${percent(report.clean.withWarning / report.clean.total)}`,
);
console.log(
  `  of messages alone: blocks ${percent(report.clean.messagesWithBlock / report.clean.messages)}, warnings ${percent(report.clean.messagesWithWarning / report.clean.messages)}`,
);
console.log(
  `Planted faults: ${report.faults.total}, found ${report.faults.found} = ${percent(report.faults.found / report.faults.total)}`,
);
console.log(
  `  by any check at that place: ${report.faults.pointed} = ${percent(report.faults.pointed / report.faults.total)}`,
);
console.log(
  `  of those of a check that may block: held back ${report.faults.blocked} of ${report.faults.blockable} = ${percent(report.faults.blocked / report.faults.blockable)}`,
);
console.log(
  '\n| check | planted | found | recall | false alarms | precision |\n|---|---|---|---|---|---|',
);
for (const row of report.rows) {
  const precision =
    row.found + row.falseAlarms === 0 ? '–' : percent(row.found / (row.found + row.falseAlarms));
  const recall = row.planted === 0 ? '–' : percent(row.found / row.planted);
  console.log(
    `| ${row.id} | ${row.planted} | ${row.found} | ${recall} | ${row.falseAlarms} | ${precision} |`,
  );
}
if (args.includes('--show')) {
  console.log('\nMisses');
  for (const miss of report.misses) console.log(`  ${miss}`);
  console.log('\nFalse alarms');
  for (const alarm of report.alarms) console.log(`  ${alarm}`);
}
