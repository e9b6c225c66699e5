package io.argorithm.server.execution.worker;

import com.oracle.truffle.api.instrumentation.TruffleInstrument.Registration;
import com.oracle.truffle.api.instrumentation.provider.TruffleInstrumentProvider;
import java.util.Collection;
import java.util.List;
import org.graalvm.polyglot.SandboxPolicy;

/**
 * How Truffle finds {@link BuiltinsInstrument}: as a service of the worker's jar. Truffle's
 * annotation processor would write the same class, with the same annotation.
 */
@Registration(
    id = BuiltinsInstrument.ID,
    name = "Judged builtins",
    version = "1",
    sandbox = SandboxPolicy.CONSTRAINED,
    services = BuiltinsInstrument.class)
public final class BuiltinsInstrumentProvider extends TruffleInstrumentProvider {

  /** For Truffle. */
  public BuiltinsInstrumentProvider() {}

  @Override
  protected String getInstrumentClassName() {
    return BuiltinsInstrument.class.getName();
  }

  @Override
  protected Object create() {
    return new BuiltinsInstrument();
  }

  @Override
  protected Collection<String> getServicesClassNames() {
    return List.of(BuiltinsInstrument.class.getName());
  }
}
