/** The letters the served font holds: what Norwegian, English and the names of our neighbours need. */
export const fontLetters = [
  'ABCDEFGHIJKLMNOPQRSTUVWXYZÆØÅÄÉÖÜ',
  'abcdefghijklmnopqrstuvwxyzæøåàáäèéêòóôöü',
  '0123456789 \u00a0.,:;!?…–-/()«»‘’“”\'"&%+*=§·#',
].join('');
