// Written by `npm run tune` from the tuning set. Do not edit by hand.
export const GATE = {
  inField: [-4.1668, 2.3852, 0.3094, -0.145, 0.3383, 0.5445, 1.4145, 4.1231, -0.1949, 0.0968],
  correct: [-4.6915, 1.2766, 2.2789, 1.2364, -0.3806, 0.5269, 0.8881, 1.5667, -0.2938, 0.4652],
  /** From this chance of being right on, a topic is answered at once; topics of high risk ask for more. */
  direct: { vanlig: 0.6119, hoy: 0.8205 },
  /** Below this chance of being in the field, the bot says that it has no answer. */
  refuseBelow: 0.4297,
} as const;
