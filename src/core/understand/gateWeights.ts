// Written by `npm run tune` from the tuning set. Do not edit by hand.
export const GATE = {
  inField: [-5.4784, 0.8293, 1.2862, 0.2072, -0.9912, 0.0249, 0.1438, 4.2731, -0.3535, 0.3807],
  correct: [-5.9563, 0.2616, 2.3378, 0.6248, -0.6989, 0.3109, 0.3608, 2.3536, 0.4547, 0.3942],
  /** From this chance of being right on, a topic is answered at once; topics of high risk ask for more. */
  direct: { vanlig: 0.45, hoy: 0.6218 },
  /** Below this chance of being in the field, the bot says that it has no answer. */
  refuseBelow: 0.671,
} as const;
