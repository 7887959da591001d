package org.ehcqa.agreement;

/** How much agreement is expected of raters who grade blindly. */
enum Chance {
  /** None: the share of agreement as it is. */
  NONE {
    @Override
    double agreement(double[] shares, Weights weights) {
      return 0;
    }

    @Override
    double ofCategory(int category, double[] shares, Weights weights) {
      return 0;
    }
  },
  /** All raters draw from the shares of the categories (Scott 1955, Fleiss 1971). */
  SHARES {
    @Override
    double agreement(double[] shares, Weights weights) {
      double agreement = 0;
      for (int category = 0; category < shares.length; category++) {
        agreement += shares[category] * ofCategory(category, shares, weights);
      }
      return agreement;
    }

    @Override
    double ofCategory(int category, double[] shares, Weights weights) {
      double agreement = 0;
      for (int other = 0; other < shares.length; other++) {
        agreement += weights.agreement(category, other) * shares[other];
      }
      return agreement;
    }
  },
  /** Raters guess only where they cannot tell (Gwet 2008, 2014). */
  GWET {
    @Override
    double agreement(double[] shares, Weights weights) {
      double agreement = 0;
      for (int category = 0; category < shares.length; category++) {
        agreement += shares[category] * ofCategory(category, shares, weights);
      }
      return agreement;
    }

    @Override
    double ofCategory(int category, double[] shares, Weights weights) {
      return weights.total() * (1 - shares[category]) / (shares.length * (shares.length - 1.0));
    }
  },
  /** Every category is as likely as any other (Brennan and Prediger 1981). */
  UNIFORM {
    @Override
    double agreement(double[] shares, Weights weights) {
      return weights.total() / ((double) shares.length * shares.length);
    }

    @Override
    double ofCategory(int category, double[] shares, Weights weights) {
      return agreement(shares, weights);
    }
  };

  /**
   * The agreement expected by chance.
   *
   * @param shares the share of each category, adding up to 1
   */
  abstract double agreement(double[] shares, Weights weights);

  /** What a grade in one category adds to it, in the linear form. */
  abstract double ofCategory(int category, double[] shares, Weights weights);
}
