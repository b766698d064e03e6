/** Above so many pairs of words two texts are told apart as wholes: nobody reads a finer difference there. */
const TOO_MANY = 250000;

/**
 * How one text became the other, word by word: `[kind, text]` with kind `same`, `out` or `in`, in reading order. Spaces
 * belong to the word before them.
 */
export function textDifference(before, after) {
  const [old, now] = [words(before), words(after)];
  if (old.length * now.length > TOO_MANY) {
    return [['out', before], ['in', after]];
  }
  return joined(steps(old, now, longest(old, now)));
}

function words(text) {
  return text.match(/\S+\s*|\s+/g) ?? [];
}

/** For each pair of ends, how many words both have in common, in order. */
function longest(old, now) {
  const table = Array.from({ length: old.length + 1 }, () => new Uint16Array(now.length + 1));
  for (let i = old.length - 1; i >= 0; i--) {
    for (let j = now.length - 1; j >= 0; j--) {
      table[i][j] = isSame(old[i], now[j]) ? table[i + 1][j + 1] + 1 : Math.max(table[i + 1][j], table[i][j + 1]);
    }
  }
  return table;
}

function steps(old, now, table) {
  const taken = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < now.length) {
    if (i < old.length && j < now.length && isSame(old[i], now[j])) {
      taken.push(['same', now[j++]]);
      i++;
    } else if (j === now.length || (i < old.length && table[i + 1][j] >= table[i][j + 1])) {
      taken.push(['out', old[i++]]);
    } else {
      taken.push(['in', now[j++]]);
    }
  }
  return taken;
}

function isSame(one, other) {
  return one.trimEnd() === other.trimEnd();
}

/** Neighbours of one kind as one piece. */
function joined(taken) {
  const pieces = [];
  for (const [kind, text] of taken) {
    if (pieces.at(-1)?.[0] === kind) {
      pieces.at(-1)[1] += text;
    } else {
      pieces.push([kind, text]);
    }
  }
  return pieces;
}
