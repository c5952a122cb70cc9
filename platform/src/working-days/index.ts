export * from './bankHolidays';
export * from './calendarDate';
export * from './workingDays';
