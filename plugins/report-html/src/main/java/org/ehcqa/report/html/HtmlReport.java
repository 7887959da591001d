package org.ehcqa.report.html;

import java.io.IOException;
import java.util.List;
import org.ehcqa.plan.Plan;
import org.ehcqa.report.html.overview.Overview;
import org.ehcqa.report.html.overview.PlanList;
import org.ehcqa.report.html.planpage.PlanPage;
import org.ehcqa.report.html.tally.PlanLine;
import org.ehcqa.report.html.tally.Tally;
import org.ehcqa.result.PlanAudit;
import org.ehcqa.spi.Report;
import org.ehcqa.spi.ReportContext;
import org.ehcqa.spi.RunSummary;

/** The report of one run: plan pages as they come, the overview at the end. */
final class HtmlReport implements Report {

  private final ReportContext context;
  private final ReportFolder folder;
  private final PageNames names = new PageNames();
  private final Tally tally = new Tally();

  private HtmlReport(ReportContext context) {
    this.context = context;
    this.folder = new ReportFolder(context.folder());
  }

  static HtmlReport begin(ReportContext context) throws IOException {
    HtmlReport report = new HtmlReport(context);
    report.folder.writeAssets();
    return report;
  }

  @Override
  public void add(PlanAudit audit, Plan plan) throws IOException {
    String page = count(audit);
    folder.write(page, new PlanPage(audit, plan, context).html());
  }

  @Override
  public void resume(PlanAudit audit) {
    count(audit);
  }

  @Override
  public void finish(RunSummary summary) throws IOException {
    List<List<PlanLine>> pages = PlanList.pages(tally.lines());
    if (pages.size() > 1) {
      for (int i = 0; i < pages.size(); i++) {
        folder.write(PlanList.file(i), PlanList.page(pages, i, context).html());
      }
    }
    boolean evaluated = folder.has(Overview.EVALUATION);
    folder.write("index.html", new Overview(tally, summary, context, evaluated).html());
  }

  @Override
  public void close() {
    // Every file is closed as soon as it is written.
  }

  private String count(PlanAudit audit) {
    String page = "plans/" + names.next(audit.plan(), audit.source());
    tally.add(audit, page);
    return page;
  }
}
