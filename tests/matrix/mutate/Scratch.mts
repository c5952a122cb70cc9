import type { Caller } from '@hub/platform';
import pg from 'pg';
import { callerSettings, databaseRoleOf } from '../../../platform/dist/database/callerSettings.js';
import { databaseRoles, type DatabaseRoles } from '../../../platform/dist/database/databaseRoles.js';
import type { World } from '../world/World.mts';

/** One administrator’s connection to one agency’s database, in which everything is tried and nothing stays. */
export class Scratch {
  readonly roles: DatabaseRoles;
  private readonly client: pg.Client;

  private constructor(client: pg.Client, database: string) {
    this.client = client;
    this.roles = databaseRoles(database);
  }

  static async open({ databases }: World, service: string): Promise<Scratch> {
    const { database } = databases.of(service).connection;
    const client = new pg.Client(databases.cluster.administrator(database));
    await client.connect();
    return new Scratch(client, database);
  }

  async query<Row extends object>(text: string, values: unknown[] = []): Promise<Row[]> {
    return (await this.client.query<Row>(text, values)).rows;
  }

  /** Changes the database, looks, and takes the change back. */
  async trying<Found>(change: () => Promise<void>, look: () => Promise<Found>): Promise<Found> {
    await this.client.query('begin');
    try {
      await change();
      return await look();
    } finally {
      await this.client.query('rollback');
    }
  }

  /** As a caller would ask, within what is tried. A statement that is refused answers nothing. */
  async as<Row extends object>(caller: Caller, text: string, values: unknown[] = []): Promise<Row[]> {
    return this.apart(async () => {
      await this.become(caller);
      return this.query<Row>(text, values);
    });
  }

  /** Until the savepoint that is open. */
  async become(caller: Caller): Promise<void> {
    const { text, values } = callerSettings(caller, databaseRoleOf(caller, this.roles));
    await this.client.query(text, values);
  }

  /** As the owner of the tables. */
  async asOwner<Row extends object>(text: string, searchPath?: string): Promise<Row[]> {
    return this.apart(async () => {
      await this.client.query(`set local role ${pg.escapeIdentifier(this.roles.owner)}`);
      if (searchPath) await this.client.query(`set local search_path = ${searchPath}`);
      return this.query<Row>(text);
    });
  }

  async apart<Row>(work: () => Promise<Row[]>): Promise<Row[]> {
    await this.client.query('savepoint apart');
    try {
      return await work();
    } catch {
      return [];
    } finally {
      await this.client.query('rollback to savepoint apart');
    }
  }

  close(): Promise<void> {
    return this.client.end();
  }
}
