/** The site's mark: a house with its lit window, as SVG path data in a box of 24 by 30. */
export const mark = { wall: 'M2 29V11L12 2l10 9v18z', window: 'M8.5 13h7v8h-7z' } as const;
