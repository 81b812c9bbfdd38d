/**
 * A pure function of a text that remembers its last answers: at each key stroke all sentences but one are as they were.
 * @param most answers kept; when there are more, all are forgotten
 */
export function remembered<T>(work: (text: string) => T, most = 500): (text: string) => T {
  const answers = new Map<string, T>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    const answer = work(text);
    if (answers.size >= most) answers.clear();
    answers.set(text, answer);
    return answer;
  };
}
