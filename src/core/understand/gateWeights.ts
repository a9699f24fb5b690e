// Written by `npm run tune` from the tuning set. Do not edit by hand.
export const GATE = {
  inField: [-3.8926, 2.3597, 0.1566, -0.4457, 0.0324, 0.1696, 2.3371, 4.0736, 0.1359, -0.8148],
  correct: [-3.7352, 1.7445, 2.4042, 0.9599, -1.7032, 1.0754, 0.9565, 1.2054, -0.2219, -0.7079],
  /** From this chance of being right on, a topic is answered at once; topics of high risk ask for more. */
  direct: { vanlig: 0.6626, hoy: 0.8054 },
  /** Below this chance of being in the field, the bot says that it has no answer. */
  refuseBelow: 0.6169,
} as const;
