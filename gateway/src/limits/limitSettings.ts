import { z } from 'zod';
import { LIMITS, type Limits } from './Limits';

type LimitName = keyof Limits;
type SettingName = `HUB_LIMIT_${string}`;

const LIMIT_NAMES = Object.keys(LIMITS) as LimitName[];

/** `pageSize` is set by `HUB_LIMIT_PAGE_SIZE`. */
export const limitSettingOf = (name: LimitName): SettingName =>
  `HUB_LIMIT_${name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()}`;

const limitSetting = (value: number) => z.coerce.number().int().min(1).max(1e9).default(value);

/** The settings of a process that has a gateway in it: one for each limit. */
export const limitSettings = Object.fromEntries(
  LIMIT_NAMES.map((name) => [limitSettingOf(name), limitSetting(LIMITS[name])]),
) as Record<SettingName, ReturnType<typeof limitSetting>>;

/** The limits that were set. */
export const limitsOf = (values: Readonly<Record<SettingName, number>>): Limits =>
  Object.fromEntries(LIMIT_NAMES.map((name) => [name, values[limitSettingOf(name)]])) as unknown as Limits;
