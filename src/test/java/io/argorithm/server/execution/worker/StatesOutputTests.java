package io.argorithm.server.execution.worker;

import static org.assertj.core.api.Assertions.assertThat;

import io.argorithm.server.execution.protocol.Message;
import io.argorithm.server.execution.protocol.Message.Ending;
import io.argorithm.server.execution.protocol.MessageWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What a worker lets pass as text of states, whoever wrote it. */
class StatesOutputTests {

  private final ByteArrayOutputStream sent = new ByteArrayOutputStream();

  @Test
  void sendsTextInAnyScript() throws IOException {
    String text = "[\"größer\",\"排序\",\"\uD83D\uDE00\"]";

    assertThat(output(1000).write(text)).isNull();
    assertThat(sent.toString(StandardCharsets.UTF_8)).endsWith(text);
  }

  @Test
  void refusesHalvesOfSurrogatePairs() throws IOException {
    for (String text : new String[] {"[\"\uD83D\"]", "[\"\uDE00\"]", "[\"\uDE00\uD83D\"]"}) {
      assertThat(output(1000).write(text)).isEqualTo(Ending.UNRENDERABLE);
    }
    assertThat(sent.size()).isZero();
  }

  @Test
  void countsBytesNotCharacters() throws IOException {
    StatesOutput output = output(6);

    assertThat(output.write("排")).isNull();
    assertThat(output.write("序")).isNull();
    assertThat(output.write("[")).isEqualTo(Ending.TOO_MUCH_OUTPUT);
  }

  private StatesOutput output(long maxOutputBytes) {
    Message.ProgramText program = new Message.ProgramText("sort.py", "", "run");
    return new StatesOutput(
        new Message.Run(1, program, "{}", 1, 1000, 1000, 10, maxOutputBytes, 0),
        new MessageWriter(sent));
  }
}
