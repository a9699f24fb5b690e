// Written by `npm run tune` from the tuning set. Do not edit by hand.
export const GATE = {
  inField: [-5.24, 0.7779, 1.2835, 0.069, -0.9985, 0.0737, 0.151, 4.1261, -0.032, 0.3126],
  correct: [-6.6783, 0.4095, 2.4174, 1.3873, -0.8144, 0.2051, -0.0388, 2.1356, 0.6397, 0.5142],
  /** From this chance of being right on, a topic is answered at once; topics of high risk ask for more. */
  direct: { vanlig: 0.2572, hoy: 0.7172 },
  /** Below this chance of being in the field, the bot says that it has no answer. */
  refuseBelow: 0.6499,
} as const;
