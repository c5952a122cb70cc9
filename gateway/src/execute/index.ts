export * from './createExecutor';
export * from './run/FetchRequest';
export * from './plan/guard/openPlannerProcess';
