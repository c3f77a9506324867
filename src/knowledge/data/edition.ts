/** Version of the knowledge base, apart from the program's. */
export const VERSION = '2026.11.2';
/** The day its evidence was last gone through. */
export const REVIEWED = '2026-11-24';
