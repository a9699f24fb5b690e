/** A question on one of these may well be met with the emergency numbers. */
const FITTING: ReadonlySet<string> = new Set([
  'akutt-fare',
  'selvmordsfare',
  'nodnumre',
  'hjelpeplikt',
  'helse-oyeblikkelig-hjelp',
]);
/** A question on one of these must be. */
const MUST: ReadonlySet<string> = new Set(['akutt-fare', 'selvmordsfare']);

export interface Alarm {
  readonly falseAlarm: boolean;
  /** Neither the numbers nor an answer on danger was given at once. */
  readonly missed: boolean;
}

/** Was the alarm raised rightly? `topic` is the expected one; null is a question outside the field. */
export function alarmOf(topic: string | null, isEmergency: boolean, answers: readonly string[]): Alarm {
  return {
    falseAlarm: isEmergency && (topic === null || !FITTING.has(topic)),
    missed: topic !== null && MUST.has(topic) && !isEmergency && !answers.some((id) => FITTING.has(id)),
  };
}

/** Is this a question where an alarm would be false? */
export function isOrdinary(topic: string | null): boolean {
  return topic === null || !FITTING.has(topic);
}

/** Is this a question where a missing alarm would be a fault? */
export function mustAlarm(topic: string | null): boolean {
  return topic !== null && MUST.has(topic);
}
