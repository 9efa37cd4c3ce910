-- Indexes that serve nothing we ship: tenants (there is one), and the searches and reports of Camunda's web applications over
-- history (docs/decisions/002-engine-containment.md). Every case writes into all of them when a year opens.
drop index
    camunda.act_idx_exec_tenant_id,
    camunda.act_idx_task_tenant_id,
    camunda.act_idx_event_subscr_tenant_id,
    camunda.act_idx_variable_tenant_id,
    camunda.act_idx_job_tenant_id,
    camunda.act_idx_hi_pro_inst_end,
    camunda.act_idx_hi_pro_inst_tenant_id,
    camunda.act_idx_hi_pro_inst_proc_def_key,
    camunda.act_idx_hi_pro_inst_proc_time,
    camunda.act_idx_hi_pi_pdefid_end_time,
    camunda.act_idx_hi_act_inst_start_end,
    camunda.act_idx_hi_act_inst_end,
    camunda.act_idx_hi_act_inst_stats,
    camunda.act_idx_hi_act_inst_tenant_id,
    camunda.act_idx_hi_act_inst_proc_def_key,
    camunda.act_idx_hi_ai_pdefid_end_time;
