import { dashboardFloor } from './floor-dashboard.ts'

export interface Floor {
  name: string
  sql: string
}

/** What a row of the register shows, by hand: the columns that are chosen when nobody chooses. */
const row = `
  select p.id, p.code, p.title, p.state, p.confidential, p.main_axis, p.estimated_cost, p.updated_at,
    d.id as department_id, d.code as department_code, d.name as department_name, e.value, c.amount as credit,
    (select sum(t.commitment) from budget_total t where t.project_id = p.id) as committed,
    (select json_build_object('key', m.key, 'name', m.name, 'dueOn', coalesce(m.forecast_on, m.approved_on), 'isGate', m.is_gate)
       from milestone m where m.project_id = p.id and m.actual_on is null
       order by coalesce(m.forecast_on, m.approved_on) limit 1) as next_milestone,
    (select coalesce(m.actual_on, m.forecast_on) - m.original_on from milestone m where m.project_id = p.id and m.is_go_live limit 1) as slip_days
  from picked p
  join department d on d.id = p.lead_department_id
  left join evaluation e on e.project_id = p.id and e.is_current
  left join lateral (select sum(amount) as amount from credit where project_id = p.id) c on true`

const list = (where: string, order: string, limit: number) => `
  with matching as (select * from project where ${where}),
  picked as (select *, row_number() over (order by ${order}) as place from matching order by ${order} limit ${limit})
  select rows.*, whole.total, whole.cost from (${row}) rows, (select count(*) as total, sum(estimated_cost) as cost from matching) whole`

const sheet = (id: string) => `
  select p.*,
    (select json_agg(m) from project_member m where m.project_id = p.id) as members,
    (select json_agg(x) from (select person.id, person.name from person join project_member m on m.person_id = person.id where m.project_id = p.id) x) as people,
    (select json_agg(x) from project_partner x where x.project_id = p.id) as partners,
    (select json_agg(x) from project_note x where x.project_id = p.id) as notes,
    array(select department_id from project_department x where x.project_id = p.id) as departments,
    (select count(*) from project_question x where x.project_id = p.id and answer is null) as questions,
    (select count(*) from project_submission x where x.project_id = p.id) as submissions
  from project p where p.id = '${id}'`

/** A project and its line in the history, committed. */
const creation = `
  with made as (
    insert into project (id, code, state, title, summary, natures, lead_department_id, search_text, created_at, updated_at)
    select gen_random_uuid(), gen_random_uuid()::text, 'draft', '{"fr":"Portail"}', '{}', '{}', (select id from department limit 1), 'portail', now(), now()
    returning *
  ), told as (
    insert into audit_event (id, at, actor_label, type, project_id, subject, changes) select gen_random_uuid(), now(), 'floor', 'project.created', id, '{}', '{}' from made
  )
  select * from made`

/** One statement each, as one would write it by hand for the same rows. */
export const floors = (projectId: string): Floor[] => [
  { name: 'list', sql: list('true', 'updated_at desc, id', 100) },
  { name: 'filtered', sql: list(`state = 'in_progress' and main_axis = 2`, 'estimated_cost desc, id', 25) },
  { name: 'sheet', sql: sheet(projectId) },
  { name: 'search', sql: list(`search_text like '%registre%'`, 'updated_at desc, id', 25) },
  { name: 'dashboard', sql: dashboardFloor },
  { name: 'create', sql: creation },
]
