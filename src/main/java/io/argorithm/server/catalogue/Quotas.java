package io.argorithm.server.catalogue;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The most that is kept.
 *
 * @param versions of an argorithm; the oldest goes when one more comes
 * @param argorithms of a maintainer
 * @param textMib programs and configurations of a maintainer, all versions together
 */
@ConfigurationProperties("quota")
public record Quotas(int versions, int argorithms, int textMib) {

  private static final long MIB = 1024L * 1024;

  /**
   * Checks that a maintainer may add an argorithm.
   *
   * @throws QuotaExceeded when there are too many
   */
  void checkOneMore(Usage usage) {
    if (usage.argorithms() >= argorithms) {
      throw new QuotaExceeded(
          "this maintainer has %,d argorithms, and no more than %,d are kept; delete one first"
              .formatted(usage.argorithms(), argorithms));
    }
  }

  /**
   * Checks that a maintainer may add a version with texts of so many bytes.
   *
   * @throws QuotaExceeded when all texts together would be too long
   */
  void checkMoreText(Usage usage, long bytes) {
    if (usage.bytes() + bytes > textMib * MIB) {
      throw new QuotaExceeded(
          ("the programs and configurations of this maintainer, with their earlier versions, would"
                  + " take more than %,d MiB; delete an argorithm first")
              .formatted(textMib));
    }
  }
}
