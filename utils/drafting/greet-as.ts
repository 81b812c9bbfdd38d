import { unique } from './spans';

const TITLE =
  /^(?:dr|drs|prof|mr|mrs|ms|mx|miss|ing|mgr|bc|mudr|mvdr|phdr|judr|rndr|paedr|thdr|dipl|dipl-ing|dipl\.-ing|mag|sir|dame|rev|oä|oa|pd|(?:prim|priv|habil|nat|rer|phil|med|vet|jur|pol|oec)\.|(?:dr|mag|prof)\.(?:in|a)|(?:dr|prof|dipl|ing|priv)\.?-\p{L}+\.?(?:-\p{L}+\.?)?|doc|arch|ir|avv|dott|dottssa|lic|eng|engr|hon|herr|frau|pan|paní|sr|sra|srta|don|doña|m|mme|capt|col|sgt|er|h\.c|univ|inż|mgr inż|د|أ|أ\.د|م|دكتور|دكتورة|الدكتور|الدكتورة|المهندس|المهندسة|الأستاذ|الأستاذة|д-р|др|проф|доц|ד["״]ר|פרופ)['’]?\.?$/iu;

/** "د.ليلى": an Arabic title may be written together with the name. */
const JOINED_TITLE = /^(?:د|أ|م)\.(?=\p{L})/u;
const DEGREE =
  /^(?:ph\.?d|csc|drsc|dba|mba|emba|m\.?sc|b\.?sc|m\.?eng|b\.?eng|m\.?a|b\.?a|m\.?ed|b\.?ed|ll\.?[mb]|md|dds|rn|bsn|msn|msw|lcsw|cpa|cfa|pmp|csm|cspo|pe|p\.?eng|mph|mpa|mpp|ms|bs|jd|esq|jr|sr|ii|iii|iv|fca|aca|acca|cissp|phr|sphr|shrm-s?cp|gisp|cpwa|cpacc|was|obe|mbe|cbe|frsa|ceng|mcips|aia|riba|leed|hab|mim)\.?$/i;
const PRONOUN =
  /^(?:she|he|they|her|him|them|hers|his|theirs|ella|él|elle|lui|sie|er|ihr|ihm|xe|ze)$/i;

/** Families of names in which the family name comes first where it is written so. */
const FAMILY_FIRST: Record<string, Set<string>> = Object.fromEntries(
  Object.entries({
    zh: 'wang li zhang liu chen yang huang zhao wu zhou xu sun zhu guo lin gao luo zheng liang xie tang han feng deng cao peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu ding ren yao shen zhong tan',
    ko: 'kim lee park choi jung jeong kang cho yoon jang lim han oh seo shin kwon hwang ahn song yoo hong moon',
    vi: 'nguyễn nguyen trần tran lê phạm pham hoàng huỳnh huynh phan vũ võ đặng bùi đỗ hồ ngô dương lý đinh trịnh',
    ja: 'satō sato suzuki takahashi tanaka watanabe itō ito yamamoto nakamura kobayashi katō kato yoshida yamada sasaki yamaguchi matsumoto inoue kimura hayashi shimizu saitō saito mori abe ikeda hashimoto ishikawa ogawa okada fujita gotō goto hasegawa',
    hu: 'nagy kovács kovacs tóth toth szabó szabo horváth horvath varga kiss molnár molnar németh nemeth farkas balogh papp takács takacs juhász lakatos mészáros oláh simon rácz fekete szilágyi török fehér gál kocsis szűcs',
  }).map(([language, names]) => [language, new Set(names.split(' '))]),
);

const COMPOUND =
  /^(?:(?:maría|maria|ana|rosa|marie|anne|mary|anna|eva) (?:josé|jose|elena|luisa|isabel|carmen|teresa|fernanda|paula|belén|laura|claire|laure|ann|anne|louise|grace|lena|maria|maría|luise|sophie|christine|jane)|(?:juan|josé|jose|luis|carlos|jorge|miguel|pedro|marco|jean) (?:carlos|luis|pablo|manuel|maría|antonio|ángel|angel|antônio|paul|pierre|marc|luc|claude|baptiste|jacques|michel|françois|philippe)|(?:abdul|abdel|abd|abu|umm) \p{L}+)$/iu;

/**
 * What to call somebody, best first: titles, degrees, emoji and pronouns dropped, the given name found whichever end
 * it stands at. The last proposal is always the whole name.
 * @param language of the person, ISO 639-1, where known: decides the order of names that could be either.
 */
export function proposeGreetings(name: string, language: string | null = null): string[] {
  const { words, nickname, whole } = readName(name);
  if (words.length === 0) return whole ? [whole] : [];
  // An account of a team has no given name.
  if (words.some((word) => /^(?:team|hr|recruiting|recruitment|careers|jobs)$/i.test(word)))
    return [words.join(' ')];
  const given = givenName(words, language);
  const all = words.join(' ');
  return unique([...(nickname ? [nickname] : []), given, all].filter(Boolean));
}

interface ReadName {
  words: string[];
  nickname: string | null;
  whole: string;
}

/** The words of a name as captured, without what is no name. */
export function readName(captured: string): ReadName {
  const text = captured
    .normalize('NFC')
    .replace(
      /(?:\p{Extended_Pictographic}|[\u{1F3FB}-\u{1F3FF}]|\uFE0F|[\u200B-\u200D]|\u2060|\uFEFF)/gu,
      ' ',
    )
    .replace(/\s+/g, ' ')
    .trim();
  const bracket = text.match(/^(.*?)[(（"“„«']([^)）"”“»']{1,40})[)）"”“»'](.*)$/u);
  const outer = bracket ? `${bracket[1] ?? ''} ${bracket[3] ?? ''}` : text;
  const words = nameWords(outer);
  const inner = bracket?.[2]?.trim() ?? '';
  const tail = nameWords(bracket?.[3] ?? '');
  const nickname = inner ? nicknameFrom(inner, words, tail.length > 0) : null;
  return { words, nickname, whole: words.join(' ') };
}

function nameWords(text: string): string[] {
  const [before = '', after = ''] = splitTail(text);
  const main = plainWords(before);
  // "Havlová, Tereza" against "Tereza Havlová, CSc.": one word on either side of the comma.
  const second = plainWords(after);
  const isFamily =
    main.length === 1 ||
    (main.length <= 3 &&
      /^(?:van|von|de|del|della|di|da|dos|ter|ten|al|el|bin|ap|mac|le|la)$/i.test(main[0] ?? ''));
  const ordered =
    isFamily && second.length >= 1 && second.length <= 2 && text.includes(',')
      ? [...second, ...main]
      : main;
  return properCase(ordered);
}

function splitTail(text: string): [string, string] {
  const cut = text.split(/\s*(?:\||•|·|\/\/| [–—-] )\s*/)[0] ?? '';
  const comma = cut.indexOf(',');
  return comma < 0 ? [cut, ''] : [cut.slice(0, comma), cut.slice(comma + 1).split(',')[0] ?? ''];
}

function plainWords(text: string): string[] {
  return text
    .split(/\s+/)
    .map((word) =>
      word
        .replace(JOINED_TITLE, '')
        .replace(/[^\p{L}\p{M}."״'’-]/gu, '')
        .replace(/^[-'’.]+|[-'’]+$/g, ''),
    )
    .filter(
      (word) =>
        /\p{L}/u.test(word) && !TITLE.test(word) && !DEGREE.test(word) && !PRONOUN.test(word),
    );
}

/** "MARÍA" and "maría" → "María"; "NGUYEN Van Minh" keeps its capitals, they mark the family name. */
function properCase(words: string[]): string[] {
  // Looked at once for all: somebody may have a name of a thousand words.
  const isShouted = words.every((word) => word === word.toLocaleUpperCase() && word.length > 1);
  const isWhispered = words.every((word) => word === word.toLocaleLowerCase());
  return isShouted || isWhispered ? words.map(capitalised) : words;
}

function capitalised(word: string): string {
  if (word.toLocaleLowerCase() === word.toLocaleUpperCase()) return word;
  return word
    .toLocaleLowerCase()
    .replace(
      /(^|[-'’])(\p{L})/gu,
      (_, joint: string, letter: string) => joint + letter.toLocaleUpperCase(),
    );
}

function nicknameFrom(inner: string, outer: string[], hasNameAfter: boolean): string | null {
  if (
    /\/|née|nee |geb\.|born|formerly|formely|ex-|open to|hiring|®|^(?:FH|TU|TH|DH|BA|Univ\.?|ETH)$|\d/i.test(
      inner,
    )
  )
    return null;
  const words = plainWords(inner);
  if (
    words.length === 0 ||
    words.length > 3 ||
    !words.every((word) => /^\p{Lu}|^\p{Lo}/u.test(word))
  )
    return null;
  const outerLatin = outer.length > 0 && outer.every((word) => /\p{Script=Latin}/u.test(word));
  const innerLatin = words.every((word) => /\p{Script=Latin}/u.test(word));
  if (!outerLatin && innerLatin) return givenName(words, null);
  if (outerLatin && !innerLatin) return null;
  // "Anna Jones (Smith)" is a former family name; "Katharina (Kathi) Bauer" and "Wang Xiaoming (Leo)" are nicknames.
  if (hasNameAfter) return words.join(' ');
  const eastAsian = [outer[0], outer.at(-1)].some((word) =>
    ['zh', 'ko', 'vi', 'ja'].some((language) =>
      FAMILY_FIRST[language]?.has((word ?? '').toLocaleLowerCase()),
    ),
  );
  return eastAsian && words.length === 1 ? (words[0] ?? null) : null;
}

function givenName(words: string[], language: string | null): string {
  const first = words[0] ?? '';
  const last = words.at(-1) ?? '';
  if (words.length === 1) return first;
  // Names in scripts without Latin letters are said whole: which part is the given one needs a reader of the script.
  if (!/\p{Script=Latin}/u.test(first))
    return /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(first)
      ? words.join(' ')
      : first;
  if (isShouted(first) && words.slice(1).some((word) => !isShouted(word)))
    return (
      words
        .slice(1)
        .filter((word) => !isShouted(word))
        .at(language === 'vi' ? -1 : 0) ?? first
    );
  const order = familyFirst(words, language);
  if (order === 'vi') return last;
  if (order !== null) return words.slice(1).join(' ');
  const pair = words.slice(0, 2).join(' ');
  if (words.length > 2 && COMPOUND.test(pair)) return pair;
  if (/^(?:\p{L}\.?)$/u.test(first)) {
    const named = words.find((word) => word.replace(/\./g, '').length > 1);
    return words.length > 2 && named ? named : words.join(' ');
  }
  return first;
}

function familyFirst(words: string[], language: string | null): string | null {
  const first = (words[0] ?? '').toLocaleLowerCase();
  const last = (words.at(-1) ?? '').toLocaleLowerCase();
  for (const [family, names] of Object.entries(FAMILY_FIRST)) {
    if (!names.has(first) || names.has(last)) continue;
    // Short Latin-script family names are given names elsewhere ("Simon", "Lin", "Lu"): only with the language known.
    const unmistakable =
      family === 'vi'
        ? /^(?:nguy|tr[aầ]n|ph[aạ]m|huynh|huỳnh)/.test(first)
        : /[áéíóöőúüűōū]|^(?:wang|zhang|liu|zhao|zhou|huang|zheng|xu|kim|park|choi|jeong|suzuki|takahashi|tanaka|watanabe|yamamoto|nakamura|kobayashi|yoshida|yamada|sasaki|nagy|kovacs|toth|szabo|horvath)$/.test(
            first,
          );
    if (
      language === family ||
      (unmistakable && (family === 'vi' || language === null || language === 'en'))
    )
      return family;
  }
  return null;
}

function isShouted(word: string): boolean {
  return word.length > 2 && word === word.toLocaleUpperCase() && word !== word.toLocaleLowerCase();
}
