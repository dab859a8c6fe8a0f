import { type Kysely, sql } from 'kysely'

/** Titles normalised per language for the search of similar ones; a deleted draft waits thirty days before it goes for good. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table project_title (
      project_id uuid not null references project (id) on delete cascade,
      lang text not null,
      words text not null,
      constraint project_title_pk primary key (project_id, lang),
      constraint project_title_lang_known check (lang in ('fr', 'de', 'en'))
    )`.execute(db)
  await sql`create index project_title_by_words on project_title using gin (words gin_trgm_ops)`.execute(db)
  await sql`
    insert into project_title (project_id, lang, words)
    select project.id, title.key, unaccent(lower(title.value))
    from project, jsonb_each_text(project.title) as title
    where title.key in ('fr', 'de', 'en') and title.value <> ''`.execute(db)
  await sql`
    alter table project
      add column deleted_at timestamptz,
      add constraint project_deleted_draft check (deleted_at is null or state = 'draft')`.execute(db)
  await sql`create index project_deleted on project (deleted_at) where deleted_at is not null`.execute(db)
}
