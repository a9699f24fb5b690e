// Written by `npm run tune` from the tuning set. Do not edit by hand.
export const GATE = {
  inField: [-6.1662, 1.1788, 0.8201, 0.1453, -0.9143, 0.0802, 0.197, 4.4769, -0.6879, 0.1441],
  correct: [-6.9735, 0.4573, 1.9794, 0.6284, -0.5337, 0.3002, 0.4629, 2.5198, 0.3555, 0.8258],
  /** From this chance of being right on, a topic is answered at once; topics of high risk ask for more. */
  direct: { vanlig: 0.1176, hoy: 0.7227 },
  /** Below this chance of being in the field, the bot says that it has no answer. */
  refuseBelow: 0.6641,
} as const;
