export * from './ssda903';
