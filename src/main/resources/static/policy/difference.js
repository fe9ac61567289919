const AROUND = 3;
const LARGEST = 4_000_000;

/** The lines that differ between two texts, with a few that stand around them: `{sign: '-' | '+' | ' ', text}`. */
export function difference(before, after) {
  const old = before ? before.split('\n') : [];
  const now = after ? after.split('\n') : [];
  let head = 0;
  while (head < old.length && head < now.length && old[head] === now[head]) head++;
  let tail = 0;
  while (tail < old.length - head && tail < now.length - head && old.at(-1 - tail) === now.at(-1 - tail)) tail++;
  const same = (lines) => lines.map((text) => ({ sign: ' ', text }));
  return [
    ...same(old.slice(Math.max(0, head - AROUND), head)),
    ...middle(old.slice(head, old.length - tail), now.slice(head, now.length - tail)),
    ...same(old.slice(old.length - tail, old.length - tail + AROUND)),
  ];
}

function middle(old, now) {
  const signed = (sign, lines) => lines.map((text) => ({ sign, text }));
  if (old.length * now.length > LARGEST) return [...signed('-', old), ...signed('+', now)];
  const longest = table(old, now);
  const lines = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < now.length) {
    if (i < old.length && j < now.length && old[i] === now[j]) {
      lines.push({ sign: ' ', text: old[i++] });
      j++;
    } else if (j >= now.length || (i < old.length && longest[i + 1][j] >= longest[i][j + 1])) {
      lines.push({ sign: '-', text: old[i++] });
    } else {
      lines.push({ sign: '+', text: now[j++] });
    }
  }
  return lines;
}

/** How long the longest common run of lines is, from each pair of lines on. */
function table(old, now) {
  const longest = Array.from({ length: old.length + 1 }, () => new Uint16Array(now.length + 1));
  for (let i = old.length - 1; i >= 0; i--) {
    for (let j = now.length - 1; j >= 0; j--) {
      longest[i][j] = old[i] === now[j] ? longest[i + 1][j + 1] + 1 : Math.max(longest[i + 1][j], longest[i][j + 1]);
    }
  }
  return longest;
}
