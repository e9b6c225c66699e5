# cases: 27
# aim: send mail and fetch files
# expect: blocked

from ARgorithmToolkit import StateSet


def attempt(call, *arguments, **named):
    try:
        print("breached", str(call(*arguments, **named))[:200])
    except Exception as denial:
        print("denied", type(denial).__name__)


def run(**parameters):
    algo = StateSet()
    import ftplib, smtplib
    attempt(smtplib.SMTP, "127.0.0.1", 25)
    attempt(ftplib.FTP, "127.0.0.1")
    return algo
