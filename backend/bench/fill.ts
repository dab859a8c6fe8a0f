import { newId } from '../src/platform/id.ts'
import type pg from 'pg'

/** Rows straight into the tables: five milestones and twenty budget lines a project, with the totals the application keeps. */
export async function fill(client: pg.Client, projects: number) {
  const [personId, otherId] = await people(client)
  await client.query(`create temporary table one as
    select gen_random_uuid() as id, n, (array['under_review','approved','in_progress','in_progress','deferred','completed','in_progress'])[1 + n % 7] as state
    from generate_series(1, ${projects}) n`)
  await client.query(projectRows)
  await client.query(evaluationRows)
  await client.query(consensusRows, [personId])
  await client.query(milestoneRows)
  await client.query(budgetRows)
  await client.query(decisionRows, [personId])
  const { rows } = await client.query<{ id: string }>(
    `select id from one where state = 'in_progress' order by n limit 1`,
  )
  await client.query('analyze')
  return { personId, otherId, projectId: rows[0]?.id ?? '' }
}

/** Two who see everything. */
async function people(client: pg.Client): Promise<[string, string]> {
  await client.query(`insert into department (id, code, name, position)
    select gen_random_uuid(), 'D' || n, jsonb_build_object('fr', 'Département ' || n), n from generate_series(1, 8) n`)
  const ids: [string, string] = [newId(), newId()]
  for (const id of ids) {
    await client.query(
      `insert into person (id, email, name, department_id, created_at)
       select $1::uuid, $1 || '@example.org', 'Banc d’essai', (select id from department order by position limit 1), now()`,
      [id],
    )
    await client.query(`insert into person_role (person_id, role) values ($1, 'chancellery'), ($1, 'registrar')`, [id])
  }
  return ids
}

const words = `array['portail','registre','permis','dossier','guichet','archive','plateforme','annuaire','horaire','cadastre','facture','identité']`
const word = (salt: number) => `(${words})[1 + (o.n * ${salt}) % 12]`
const title = `initcap(${word(7)}) || ' ' || ${word(11)} || ' ' || o.n`

const projectRows = `
  insert into project (id, code, state, title, summary, natures, lead_department_id, main_axis, estimated_cost, estimated_posts,
    starts_on, ends_on, search_text, submitted_at, created_at, updated_at)
  select o.id, '2026-' || lpad(o.n::text, 5, '0'), o.state, jsonb_build_object('fr', ${title}),
    jsonb_build_object('fr', repeat('Un projet pour la population et les communes. ', 4)), array['it'],
    (select id from department order by position offset o.n % 8 limit 1), 1 + o.n % 3, 100000 + (o.n * 7919) % 900000, 50 + o.n % 200,
    current_date - o.n % 700, current_date + 40 + o.n % 900,
    lower(unaccent('2026-' || lpad(o.n::text, 5, '0') || ' ' || ${title})), now(), now(), now() - (o.n % 400) * interval '1 day'
  from one o`

const criteria = `(
  select c.id, f.id as framework_id, a.position as axis, a.weight_bp::int8 * c.weight_bp as weight, row_number() over (order by a.position, c.position) as place
  from framework f join axis a on a.framework_id = f.id join criterion c on c.axis_id = a.id where f.state = 'in_force')`
const points = '(o.n * (3 + c.place) + c.place) % 6'

const brought = (axis: number) => `sum(c.weight * (${points})) filter (where c.axis = ${axis})`
const worth = `sum(c.weight * (${points}))`
const evaluationRows = `
  insert into evaluation (id, project_id, round, framework_id, is_current, value, value_low, value_high, contributions, opened_at, concluded_at)
  select o.id, o.id, 1, c.framework_id, true, ${worth}, ${worth}, ${worth}, array[${[1, 2, 3].map(brought).join()}], now(), now()
  from one o, ${criteria} c group by o.id, c.framework_id`

const consensusRows = `
  insert into consensus (evaluation_id, criterion_id, points, note, set_by, set_at)
  select o.id, c.id, ${points}, '', $1, now() from one o, ${criteria} c`

const planned = 'current_date - 320 + m * 100 + o.n % 90'
/** One gate in forty stands open after its day. */
const milestoneRows = `
  with plan as (
    insert into schedule (project_id, template) select id, 'organisation' from one returning project_id
  ), ways as (
    insert into milestone (id, project_id, position, phase_key, name, level, is_gate, is_go_live, original_on, approved_on, forecast_on, actual_on)
    select gen_random_uuid(), o.id, m, 'analysis', jsonb_build_object('fr', 'Étape ' || m), case when m % 2 = 0 then 'steering' else 'management' end,
      m % 2 = 0, m = 4, ${planned}, ${planned}, ${planned} + (o.n % 5) * 10,
      case when m < 3 and (m = 1 or o.n % 20 > 0) then ${planned} + o.n % 60 - 60 end
    from one o, generate_series(1, 5) m returning id
  )
  select count(*) from plan, ways limit 1`

const amount = (factor: string) => `round((1000 + (o.n * 31 + l * 17) % 20000)::numeric * ${factor}, 2)`
const budgetRows = `
  with lines as (
    insert into budget_line (id, project_id, year, account_type, category, plan, commitment, actual, forecast, plan_posts, actual_posts, forecast_posts)
    select gen_random_uuid(), o.id, extract(year from current_date)::int - 1 + l % 5, case when l % 2 = 0 then 'investment' else 'operating' end, 'external_services',
      ${amount('1.00')}, ${amount('0.80')}, ${amount('0.40')}, ${amount('1.05')}, l, l, l
    from one o, generate_series(1, 20) l
    returning *
  ), totals as (
    insert into budget_total
    select project_id, year, account_type, sum(plan), sum(commitment), sum(actual), sum(forecast), sum(plan_posts), sum(actual_posts), sum(forecast_posts)
    from lines group by project_id, year, account_type returning project_id
  ), sheets as (
    insert into budget_sheet (project_id) select id from one
  )
  select count(*) from totals`

const decisionRows = `
  with decided as (
    insert into decision (id, project_id, number, type, body, decided_on, from_state, to_state, reason_axis1, reason_axis2, reason_axis3,
      recorded_by, recorded_by_label, recorded_at, credit_amount)
    select gen_random_uuid(), id, 1, 'approve', 'Gouvernement', current_date - (n % 400), 'under_review', 'approved', 'Parce que.', 'Parce que.', 'Parce que.',
      $1, 'Banc d’essai', now(), 400000
    from one where state in ('approved', 'in_progress', 'completed') returning id, project_id, decided_on
  ), granted as (
    insert into credit (id, project_id, kind, amount, authority, decided_on, decision_id, used, committed)
    select gen_random_uuid(), project_id, 'commitment', 400000, 'Gouvernement', decided_on, id,
      (select greatest(sum(t.commitment), sum(t.actual), sum(t.forecast)) from budget_total t where t.project_id = decided.project_id),
      (select sum(t.commitment) from budget_total t where t.project_id = decided.project_id)
    from decided returning id
  )
  select count(*) from granted`

/** Leaves so many to choose from as a council may have before it, each worth about what it costs: a choice among them is hard. */
export async function leaveCandidates(client: pg.Pool, candidates: number): Promise<void> {
  const open = `state in ('under_review', 'deferred', 'approved')`
  await client.query(
    `update project set state = 'completed' where ${open} and id not in (select id from project where ${open} order by code limit $1)`,
    [candidates],
  )
  await client.query(
    `update budget_total t set plan = round(e.value / 2000 * (0.9 + 0.0002 * abs(hashtext(t.project_id::text || t.year || t.account_type) % 1000)), 2)
     from evaluation e where e.project_id = t.project_id`,
  )
}
