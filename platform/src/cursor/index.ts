export * from './createCursors';
