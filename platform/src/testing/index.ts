export * from '../database/testing';
export * from '../service/testing';
export * from './freePort';
