import { describe, expect, it } from 'vitest';
import { contactFieldsSchema } from '../../utils/model/contact';
import type { EditableField } from '../../utils/model/field-lines';
import {
  EDITABLE_FIELDS,
  fieldFromText,
  partsOf,
  textOfField,
} from '../../utils/model/field-lines';

const JOB = {
  ...{ title: 'Analyst', company: 'Ørsted', start: '2019-02', end: null, current: true },
  ...{ location: 'Malmö', workplaceType: 'Hybrid', employmentType: null, grouped: false },
  dates: 'Feb 2019 - Present',
};

/** A line that fills every part of a field. */
function lineFor(field: EditableField): string {
  const parts = partsOf(field);
  return parts && parts.length > 0 ? parts.map((_, at) => `Word ${at}`).join(' | ') : 'Words';
}

describe('a field as one types it', () => {
  it.each(EDITABLE_FIELDS)(
    '%s: what is typed is a value of the field, and reads the same',
    (field) => {
      const value = fieldFromText(field, lineFor(field), null);
      expect(contactFieldsSchema.shape[field].safeParse(value).success).toBe(true);
      expect(textOfField(field, value)).toBe(lineFor(field));
      // Half a line too, and a bar with nothing before it.
      const half = fieldFromText(field, '| Only the second', null);
      expect(contactFieldsSchema.shape[field].safeParse(half).success).toBe(true);
      expect(fieldFromText(field, ' \n ', value)).toBeNull();
    },
  );

  it('keeps an entry whose line was not touched whole, and knows of a new one what the line says', () => {
    const typed = `${textOfField('experience', [JOB])}\nTeacher | Lindenhain | 2012 - 2018`;
    expect(fieldFromText('experience', typed, [JOB])).toEqual([
      JOB,
      {
        ...{ title: 'Teacher', company: 'Lindenhain', start: '2012', end: '2018', current: false },
        ...{ location: null, workplaceType: null, employmentType: null, grouped: false },
        dates: '2012 - 2018',
      },
    ]);
  });

  it('is no longer a job of today when its line has no year', () => {
    const [job] = fieldFromText('experience', 'Teacher | Lindenhain', [JOB]) as (typeof JOB)[];
    expect(job).toMatchObject({ start: null, end: null, current: false });
  });

  it('cleans what is pasted', () => {
    expect(fieldFromText('headline', 'Lead\u202e at\nØrsted', null)).toBe('Lead at Ørsted');
    expect(fieldFromText('about', 'One\r\ntwo', null)).toBe('One\ntwo');
  });
});
