/** Where the content check keeps what it found of pictures and captions, so that they are read only when they change. */
export const checkCache = '.cache/check.json';
