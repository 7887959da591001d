package org.ehcqa.reader.documents.worker.pdf;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;

/** Collects the straight horizontal and vertical lines that a page draws, such as table borders. */
final class Rules extends PDFGraphicsStreamEngine {
  private static final double THICKEST = 3;
  private static final double SHORTEST = 6;

  private final double pageHeight;
  private final double pageLeft;
  private final List<double[]> path = new ArrayList<>();
  private final List<double[]> horizontal = new ArrayList<>();
  private final List<double[]> vertical = new ArrayList<>();
  private final Point2D.Float current = new Point2D.Float();

  private Rules(PDPage page) {
    super(page);
    pageHeight = page.getCropBox().getUpperRightY();
    pageLeft = page.getCropBox().getLowerLeftX();
  }

  static Rules of(PDPage page) throws IOException {
    Rules rules = new Rules(page);
    if (page.getRotation() == 0) {
      rules.processPage(page);
    }
    return rules;
  }

  /** Whether a horizontal line lies between two heights and spans the place. */
  boolean separatesRows(double upper, double lower, double x) {
    return horizontal.stream()
        .anyMatch(h -> h[1] > upper && h[1] < lower && h[0] - 2 <= x && x <= h[2] + 2);
  }

  /** Whether a vertical line lies within a gap at the height. */
  boolean separatesColumns(double start, double width, double y) {
    return vertical.stream()
        .anyMatch(
            v -> v[0] >= start - 1 && v[0] <= start + width + 1 && v[1] - 2 <= y && y <= v[3] + 2);
  }

  /** Whether the place lies within a table that is ruled on all sides. */
  boolean encloses(double x, double y) {
    boolean left = vertical.stream().anyMatch(v -> v[0] < x && v[1] - 2 <= y && y <= v[3] + 2);
    boolean right = vertical.stream().anyMatch(v -> v[0] > x && v[1] - 2 <= y && y <= v[3] + 2);
    return left && right;
  }

  private void addPath() {
    for (double[] piece : path) {
      double width = piece[2] - piece[0];
      double height = piece[3] - piece[1];
      if (height <= THICKEST && width >= SHORTEST) {
        horizontal.add(new double[] {piece[0], (piece[1] + piece[3]) / 2, piece[2]});
      } else if (width <= THICKEST && height >= SHORTEST) {
        vertical.add(new double[] {(piece[0] + piece[2]) / 2, piece[1], 0, piece[3]});
      }
    }
    path.clear();
  }

  private void piece(double x1, double y1, double x2, double y2) {
    double top = pageHeight - Math.max(y1, y2);
    double bottom = pageHeight - Math.min(y1, y2);
    path.add(new double[] {Math.min(x1, x2) - pageLeft, top, Math.max(x1, x2) - pageLeft, bottom});
  }

  private void outline(double x1, double y1, double x2, double y2) {
    boolean thin = Math.abs(x2 - x1) <= THICKEST || Math.abs(y2 - y1) <= THICKEST;
    if (thin) {
      piece(x1, y1, x2, y2);
    } else {
      piece(x1, y1, x2, y1);
      piece(x1, y2, x2, y2);
      piece(x1, y1, x1, y2);
      piece(x2, y1, x2, y2);
    }
  }

  @Override
  public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
    outline(p0.getX(), p0.getY(), p2.getX(), p2.getY());
  }

  @Override
  public void moveTo(float x, float y) {
    current.setLocation(x, y);
  }

  @Override
  public void lineTo(float x, float y) {
    piece(current.getX(), current.getY(), x, y);
    current.setLocation(x, y);
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    current.setLocation(x3, y3);
  }

  @Override
  public Point2D getCurrentPoint() {
    return current;
  }

  @Override
  public void closePath() {
    // The border pieces are already known.
  }

  @Override
  public void endPath() {
    path.clear();
  }

  @Override
  public void strokePath() {
    addPath();
  }

  @Override
  public void fillPath(int windingRule) {
    addPath();
  }

  @Override
  public void fillAndStrokePath(int windingRule) {
    addPath();
  }

  @Override
  public void clip(int windingRule) {
    // Clipping draws nothing.
  }

  @Override
  public void drawImage(PDImage image) {
    // Pictures hold no rules.
  }

  @Override
  public void shadingFill(COSName shadingName) {
    // Shading holds no rules.
  }

  @Override
  protected void showText(byte[] string) {
    // Text is read elsewhere.
  }
}
