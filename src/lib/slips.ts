/**
 * How many slips of the finger lie between two words: a letter added, dropped, changed or two neighbours swapped
 * (Damerau–Levenshtein, each place changed once); `most + 1` as soon as there are more than `most`.
 */
export function countSlips(from: string, to: string, most = Math.max(from.length, to.length)): number {
  if (Math.abs(from.length - to.length) > most) return most + 1;
  let [last, row] = [[] as number[], Array.from({ length: to.length + 1 }, (_, column) => column)];
  for (let i = 1; i <= from.length; i++) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= to.length; j++) {
      const isSame = from[i - 1] === to[j - 1];
      let slips = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (isSame ? 0 : 1));
      if (from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1]) slips = Math.min(slips, (last[j - 2] ?? 0) + 1);
      next[j] = slips;
      least = Math.min(least, slips);
    }
    if (least > most) return most + 1;
    [last, row] = [row, next];
  }
  return row[to.length] ?? 0;
}
