//! TLS at the port: a certificate and its key from PEM files. The only file that names tokio-rustls.

use super::expiry::expires;
use crate::error::{Error, Result};
use crate::lang::port as say;
use crate::time::Time;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;
use tokio::net::TcpStream;
use tokio::time::timeout;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::crypto::ring::default_provider;
use tokio_rustls::rustls::pki_types::pem::PemObject;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer};
use tokio_rustls::server::TlsStream;

/// The port's certificate and its key.
#[derive(Clone)]
pub struct Tls {
    acceptor: TlsAcceptor,
    /// The last moment at which the certificate is good; none where that cannot be read.
    pub expires_at: Option<Time>,
}

impl Tls {
    /// Reads both; refuses a key that is not the certificate's.
    pub fn load(cert: &Path, key: &Path) -> Result<Self> {
        let no_cert = |e| Error::usage(say::no_cert_file(cert.display())).because(e).hint(say::cert_is_pem());
        let chain: Vec<_> = CertificateDer::pem_file_iter(cert)
            .and_then(Iterator::collect::<std::result::Result<_, _>>)
            .map_err(no_cert)?;
        if chain.is_empty() {
            return Err(Error::usage(say::no_cert(cert.display())).hint(say::cert_is_pem()));
        }
        let expires_at = chain.first().and_then(|certificate| expires(certificate));
        let no_key = |e| Error::usage(say::no_key_file(key.display())).because(e).hint(say::key_is_pem());
        let private = PrivateKeyDer::from_pem_file(key).map_err(no_key)?;
        let unusable = |e| Error::usage(say::unusable_cert(cert.display(), key.display())).because(e);
        let mut config = ServerConfig::builder_with_provider(Arc::new(default_provider()))
            .with_safe_default_protocol_versions()
            .and_then(|builder| builder.with_no_client_auth().with_single_cert(chain, private))
            .map_err(unusable)?;
        config.alpn_protocols = vec![b"http/1.1".to_vec()];
        Ok(Tls { acceptor: TlsAcceptor::from(Arc::new(config)), expires_at })
    }

    /// Shakes hands; none where that fails or takes longer than `most`.
    pub(super) async fn accept(&self, stream: TcpStream, most: Duration) -> Option<TlsStream<TcpStream>> {
        timeout(most, self.acceptor.accept(stream)).await.ok()?.ok()
    }
}
