export * from './Policy';
export * from './Reach';
export { concernsOnePerson } from './decide';
export * from './mayReachChild';
export * from './Category';
export * from './NeedsMembers';
export * from './rowSecurity';
export * from './shield';
export * from './contract';
