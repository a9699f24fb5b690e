// Written by `npm run tune` from the tuning set. Do not edit by hand.
export const GATE = {
  inField: [-5.4382, 1.0796, 0.8855, 0.1923, -0.9292, 0.0321, 0.1018, 4.1046, -0.0894, 0.2102],
  correct: [-6.5723, 0.4078, 2.2126, 1.1073, -0.7426, 0.1704, 0.2258, 2.3246, 0.4227, 0.5528],
  /** From this chance of being right on, a topic is answered at once; topics of high risk ask for more. */
  direct: { vanlig: 0.45, hoy: 0.6241 },
  /** Below this chance of being in the field, the bot says that it has no answer. */
  refuseBelow: 0.6789,
} as const;
