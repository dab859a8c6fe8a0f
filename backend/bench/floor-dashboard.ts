const runs = `state in ('approved', 'in_progress', 'on_hold')`
const list = (rows: string) => `coalesce((select json_agg(x) from (${rows}) x), '[]')`
const weighed = `p.state in ('under_review', 'deferred', 'approved', 'in_progress', 'on_hold') and p.estimated_cost is not null and e.value is not null`
const ref = 'p.id, p.code, p.title, p.state'

/** The figures of the dashboard and the rows it shows, in one statement by hand, for someone who sees everything. */
export const dashboardFloor = `
  with p as not materialized (select * from project where deleted_at is null and state <> 'draft'),
  overruns as (
    select ${ref}, c.amount, c.committed, greatest(c.used - c.amount, 0) as overrun from credit c join p on p.id = c.project_id and p.${runs}
    where c.used > c.amount or div(c.committed * 10000, c.amount) >= (select commitment_warning_bp from budget_setting)),
  late as (
    select ${ref}, m.key, m.name, coalesce(m.forecast_on, m.approved_on) as due_on
    from milestone m join p on p.id = m.project_id and p.${runs}
    where m.is_gate and m.actual_on is null and coalesce(m.forecast_on, m.approved_on) < current_date),
  slips as (
    select ${ref}, m.original_on, coalesce(m.actual_on, m.forecast_on, greatest(m.approved_on, current_date)) as expected_on
    from milestone m join p on p.id = m.project_id and p.${runs} where m.is_go_live and m.original_on is not null)
  select
    ${list(`select main_axis, count(*) as projects, count(*) filter (where ${runs}) as running, sum(estimated_cost) filter (where ${runs}) as cost from p group by 1`)} as axes,
    ${list(`select ${ref}, p.legal_obligation, p.estimated_cost, d.name as department, e.value, count(*) over () as total
      from p join evaluation e on e.project_id = p.id and e.is_current join department d on d.id = p.lead_department_id
      where p.state = 'under_review' and e.value is not null order by e.value desc, p.id limit 10`)} as awaited,
    (select json_build_object('gates', count(*), 'projects', count(distinct id)) from late) as late,
    ${list('select * from late order by due_on limit 10')} as gates,
    (select json_build_object('projects', count(*), 'overrun', sum(overrun)) from overruns) as risk,
    ${list(`select o.*, t.* from (select * from overruns order by overrun desc, id limit 10) o,
      lateral (select sum(commitment) as commitment, sum(actual) as actual, sum(forecast) as forecast from budget_total where project_id = o.id) t`)} as credits,
    ${list(`select ${ref}, p.estimated_cost, e.value, e.contributions from p join evaluation e on e.project_id = p.id and e.is_current
      where ${weighed} order by p.estimated_cost desc nulls last, p.id desc limit 150`)} as bubbles,
    (select count(*) from p join evaluation e on e.project_id = p.id and e.is_current where ${weighed}) as weighed,
    ${list(`select sum(e.contributions[1]) as axis1, sum(e.contributions[2]) as axis2, sum(e.contributions[3]) as axis3
      from p join evaluation e on e.project_id = p.id and e.is_current where p.${runs}`)} as balance,
    ${list(`select t.year, sum(t.plan) as plan, sum(t.commitment) as commitment, sum(t.actual) as actual, sum(t.forecast) as forecast
      from budget_total t join p on p.id = t.project_id
      where p.state in ('approved', 'in_progress', 'on_hold', 'completed', 'stopped') group by 1 order by 1`)} as years,
    ${list(`select extract(year from c.decided_on) as year, sum(c.amount) as credit from credit c join p on p.id = c.project_id
      where p.state in ('approved', 'in_progress', 'on_hold', 'completed', 'stopped') group by 1`)} as granted,
    (select json_build_object('known', count(*), 'late', count(*) filter (where expected_on > original_on)) from slips) as slip,
    ${list('select *, expected_on - original_on as days from slips order by expected_on - original_on desc, id limit 10')} as go_lives,
    ${list(`select d.type, count(*), count(distinct p.id) as projects from decision d join p on p.id = d.project_id
      where d.decided_on >= current_date - 90 group by rollup (d.type)`)} as decided,
    ${list(`select ${ref}, d.id as decision, d.type, d.body, d.decided_on, d.to_state, d.reason_axis1 from decision d join p on p.id = d.project_id
      where d.decided_on >= current_date - 90 order by d.decided_on desc, d.id desc limit 10`)} as latest,
    (select count(*) from p where submitted_at >= current_date - 90) as submitted`
