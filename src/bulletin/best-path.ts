/** A best labelling and how sure it is. */
export interface BestPath {
  /** The state at each position. */
  states: number[];
  /** By how much the best path beats the best one with another state there, at each position. */
  margins: number[];
  /** The state that the best path with another one has there. */
  rivals: number[];
  score: number;
}

export interface Trellis {
  length: number;
  states: number;
  /** The pairs of states that may follow one another. */
  transitions: readonly (readonly [from: number, to: number])[];
  /** What it scores to begin in a state, to go from one to the next at a position, and to end in one. */
  begin: (state: number) => number;
  step: (position: number, from: number, to: number) => number;
  end: (state: number) => number;
}

/**
 * Viterbi's algorithm with max-marginals: the path of the highest total score and, for each position, its
 * distance to the best path that differs there. Linear in length and in the number of transitions.
 */
export function bestPath({ length, states, transitions, begin, step, end }: Trellis): BestPath {
  const forward = new Float64Array(length * states).fill(-Infinity);
  const backward = new Float64Array(length * states).fill(-Infinity);
  const came = new Int8Array(length * states);

  for (let state = 0; state < states; state++) {
    forward[state] = begin(state);
    backward[(length - 1) * states + state] = end(state);
  }
  for (let at = 1; at < length; at++) {
    for (const [from, to] of transitions) {
      const before = forward[(at - 1) * states + from] as number;
      if (before === -Infinity) continue;
      const score = before + step(at, from, to);
      if (score > (forward[at * states + to] as number)) {
        forward[at * states + to] = score;
        came[at * states + to] = from;
      }
    }
  }
  for (let at = length - 2; at >= 0; at--) {
    for (const [from, to] of transitions) {
      const after = backward[(at + 1) * states + to] as number;
      if (after === -Infinity || forward[at * states + from] === -Infinity) continue;
      const score = after + step(at + 1, from, to);
      if (score > (backward[at * states + from] as number)) backward[at * states + from] = score;
    }
  }

  const total = (at: number, state: number): number =>
    (forward[at * states + state] as number) + (backward[at * states + state] as number);
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
  const rivals = path.map((chosen, at) => {
    let second = chosen === 0 ? 1 : 0;
    for (let other = second + 1; other < states; other++) {
      if (other !== chosen && total(at, other) > total(at, second)) second = other;
    }
    return second;
  });
  const margins = rivals.map((rival, at) => score - total(at, rival));
  return { states: path, margins, rivals, score };
}
