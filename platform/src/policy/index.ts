export * from './Policy';
export * from './mayReachChild';
export * from './Category';
export * from './rowSecurity';
export * from './shield';
export * from './contract';
