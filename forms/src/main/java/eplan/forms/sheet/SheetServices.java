package eplan.forms.sheet;

import eplan.forms.draft.FormServices;
import eplan.people.Actors;
import eplan.plan.Attachments;
import eplan.plan.BudgetStanding;
import eplan.plan.EntryHistory;
import eplan.plan.EntrySheets;
import eplan.plan.PlanEditions;
import eplan.plan.Presence;
import eplan.plan.Proposals;
import eplan.plan.SheetImport;
import eplan.plan.Spreadsheets;
import eplan.registry.Registry;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The faces that sheets work with, handed on as one. */
@Component
@Lazy // asked for by views only
record SheetServices(
        FormServices forms,
        EntrySheets sheets,
        SheetImport imports,
        Spreadsheets spreadsheets,
        Proposals proposals,
        PlanEditions editions,
        BudgetStanding standing,
        Attachments attachments,
        EntryHistory history,
        Presence presence,
        Registry registry,
        Actors actors) {}
