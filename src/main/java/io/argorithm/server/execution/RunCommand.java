package io.argorithm.server.execution;

import io.argorithm.server.json.JsonValue;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One run as somebody asks for it.
 *
 * @param argorithmId which argorithm
 * @param version which version of its program; empty for the newest
 * @param parameters empty for the argorithm's example
 * @param limits how much it may use, at most {@link RunService#limits()}
 * @param seed start of the program's random numbers
 */
public record RunCommand(
    String argorithmId,
    OptionalInt version,
    Optional<JsonValue.Obj> parameters,
    RunLimits limits,
    long seed) {}
