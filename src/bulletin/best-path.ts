/** A best labelling and how sure it is. */
export interface BestPath {
  /** The state at each position. */
  states: number[];
  /** By how much the best path beats the best one with another state there, at each position. */
  margins: number[];
  score: number;
}

export interface Trellis {
  length: number;
  states: number;
  /** What it scores to begin in a state, to go from one to the next at a position, and to end in one. */
  begin: (state: number) => number;
  step: (position: number, from: number, to: number) => number;
  end: (state: number) => number;
}

/**
 * Viterbi's algorithm with max-marginals: the path of the highest total score and, for each position, its
 * distance to the best path that differs there. Linear in length, quadratic in the number of states.
 */
export function bestPath({ length, states, begin, step, end }: Trellis): BestPath {
  const forward = new Float64Array(length * states).fill(-Infinity);
  const backward = new Float64Array(length * states).fill(-Infinity);
  const came = new Int8Array(length * states);
  const value = (scores: Float64Array, at: number, state: number): number =>
    scores[at * states + state] as number;

  for (let state = 0; state < states; state++) {
    forward[state] = begin(state);
    backward[(length - 1) * states + state] = end(state);
  }
  const steps = new Float64Array(length * states * states);
  for (let at = 1; at < length; at++) {
    for (let to = 0; to < states; to++) {
      for (let from = 0; from < states; from++) {
        const before = value(forward, at - 1, from);
        const score = before === -Infinity ? -Infinity : step(at, from, to);
        steps[(at * states + from) * states + to] = score;
        if (before + score > value(forward, at, to)) {
          forward[at * states + to] = before + score;
          came[at * states + to] = from;
        }
      }
    }
  }
  for (let at = length - 2; at >= 0; at--) {
    for (let from = 0; from < states; from++) {
      let best = -Infinity;
      for (let to = 0; to < states; to++) {
        const score = steps[((at + 1) * states + from) * states + to] as number;
        best = Math.max(best, score + value(backward, at + 1, to));
      }
      backward[at * states + from] = best;
    }
  }

  const total = (at: number, state: number): number =>
    value(forward, at, state) + value(backward, at, state);
  const path: number[] = [];
  let state = 0;
  for (let other = 1; other < states; other++) {
    if (total(length - 1, other) > total(length - 1, state)) state = other;
  }
  const score = total(length - 1, state);
  for (let at = length - 1; at >= 0; at--) {
    path.push(state);
    state = came[at * states + state] as number;
  }
  path.reverse();
  const margins = path.map((chosen, at) => {
    let second = -Infinity;
    for (let other = 0; other < states; other++) {
      if (other !== chosen) second = Math.max(second, total(at, other));
    }
    return score - second;
  });
  return { states: path, margins, score };
}
